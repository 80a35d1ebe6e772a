// Literals, ranges, alternatives, guards, bindings, nesting, references, constants.
#[derive(Debug)]
enum Shape {
    Dot,
    Line { from: (i32, i32), to: (i32, i32) },
    Box(Option<u8>, [i32; 4]),
}

const ORIGIN: (i32, i32) = (0, 0);

fn describe(shape: &Shape) -> String {
    match shape {
        Shape::Dot => "dot".to_string(),
        Shape::Line { from: ORIGIN, to: (x, 0) | (0, x) } => format!("axis to {x}"),
        Shape::Line { from: (a, b), to: (c, d) } if a == c && b == d => "point".into(),
        Shape::Line { to: to @ (1..=9, _), .. } => format!("short to {to:?}"),
        Shape::Line { .. } => "line".into(),
        Shape::Box(Some(border @ (1 | 3 | 5)), _) => format!("odd border {border}"),
        Shape::Box(_, [width, .., height]) if width == height => format!("square {width}"),
        Shape::Box(None, [_, rest @ ..]) => format!("plain {rest:?}"),
        Shape::Box(Some(border), _) => format!("border {border}"),
    }
}

fn kind(c: char) -> &'static str {
    match c {
        'a' | 'e' | 'i' | 'o' | 'u' => "vowel",
        'a'..='z' => "consonant",
        '0'..='9' => "digit",
        _ => "other",
    }
}

fn main() {
    let shapes = [
        Shape::Dot,
        Shape::Line { from: (0, 0), to: (7, 0) },
        Shape::Line { from: (2, 2), to: (2, 2) },
        Shape::Line { from: (2, 2), to: (3, 40) },
        Shape::Line { from: (1, 1), to: (50, 0) },
        Shape::Box(Some(3), [1; 4]),
        Shape::Box(None, [6, 0, 0, 6]),
        Shape::Box(None, [1, 2, 3, 4]),
        Shape::Box(Some(2), [1, 2, 3, 4]),
    ];
    shapes.iter().for_each(|shape| println!("{}", describe(shape)));
    println!("{:?}", "r2-d2!".chars().map(kind).collect::<Vec<_>>());
    let ((a, _), [b, .., c]) = ((1, 2), [3, 4, 5, 6]);
    println!("{}", a + b + c);
}
