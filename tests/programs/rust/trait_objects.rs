// dyn: a list of different types, a vtable by hand, downcasting.
use std::any::Any;

trait Widget {
    fn draw(&self, depth: usize) -> String;

    fn resize(&mut self, _factor: u32) {}

    fn as_any(&self) -> &dyn Any;
}

struct Label(String);

struct Image {
    width: u32,
    height: u32,
}

struct Panel {
    children: Vec<Box<dyn Widget>>,
}

impl Widget for Label {
    fn draw(&self, depth: usize) -> String {
        format!("{:depth$}{}\n", "", self.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Widget for Image {
    fn draw(&self, depth: usize) -> String {
        format!("{:depth$}[{}x{}]\n", "", self.width, self.height)
    }

    fn resize(&mut self, factor: u32) {
        self.width *= factor;
        self.height *= factor;
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl Widget for Panel {
    fn draw(&self, depth: usize) -> String {
        self.children.iter().map(|child| child.draw(depth + 2)).collect()
    }

    fn resize(&mut self, factor: u32) {
        self.children.iter_mut().for_each(|child| child.resize(factor));
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

fn main() {
    let inner = Panel { children: vec![Box::new(Label("inside".into())), Box::new(Image { width: 4, height: 3 })] };
    let mut page: Vec<Box<dyn Widget>> = vec![Box::new(Label("title".to_string())), Box::new(inner)];
    page.iter_mut().for_each(|widget| widget.resize(5));
    page.iter().for_each(|widget| print!("{}", widget.draw(1)));
    println!("{}", page.iter().filter(|widget| widget.as_any().is::<Label>()).count());
    println!("{}", std::mem::size_of::<&dyn Widget>() / std::mem::size_of::<&Label>());
}
