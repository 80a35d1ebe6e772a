//! Patterns: bindings, guards, nested enums, slices, references, ranges, let-else, matches!.
#[derive(Debug, Clone, PartialEq)]
enum Json {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

#[derive(Debug)]
enum Shape {
    Dot,
    Circle { at: (i32, i32), radius: u32 },
    Path(Vec<(i32, i32)>),
    Group(Box<Shape>, Box<Shape>),
}

fn describe(shape: &Shape) -> String {
    match shape {
        Shape::Dot => "a dot".into(),
        Shape::Circle { at: (0, 0), radius } => format!("a circle of {radius} at the origin"),
        Shape::Circle { at: (x, y), radius: r @ 1..=9 } if x == y => format!("a small circle of {r} on the diagonal {x}"),
        Shape::Circle { radius: r, .. } => format!("a circle of {r}"),
        Shape::Path(points) => match points.as_slice() {
            [] => "nothing".to_string(),
            [only] => format!("one point {only:?}"),
            [first, .., last] if first == last => format!("a loop of {}", points.len() - 1),
            [first, rest @ ..] => format!("a path from {first:?} with {} more", rest.len()),
        },
        Shape::Group(left, right) => format!("({}, {})", describe(left), describe(right)),
    }
}

fn depth(json: &Json) -> usize {
    match json {
        Json::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Json::Object(fields) => 1 + fields.iter().map(|(_, value)| depth(value)).max().unwrap_or(0),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => 0,
    }
}

fn show(json: &Json, out: &mut String) {
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(true) => out.push_str("yes"),
        Json::Bool(false) => out.push_str("no"),
        Json::Number(n) if n.fract() == 0.0 => out.push_str(&format!("{}", *n as i64)),
        Json::Number(n) => out.push_str(&n.to_string()),
        Json::Text(text) => {
            out.push('"');
            out.push_str(text);
            out.push('"');
        }
        Json::List(items) => {
            out.push('[');
            for (n, item) in items.iter().enumerate() {
                if n > 0 {
                    out.push(',');
                }
                show(item, out);
            }
            out.push(']');
        }
        Json::Object(fields) => {
            out.push('{');
            for (name, value) in fields {
                out.push_str(name);
                out.push(':');
                show(value, out);
                out.push(';');
            }
            out.push('}');
        }
    }
}

fn port(text: &str) -> Option<u16> {
    let Some((host, number)) = text.rsplit_once(':') else {
        return None;
    };
    let (Ok(number), false) = (number.parse(), host.is_empty()) else { return None };
    Some(number)
}

fn main() {
    let shapes = vec![
        Shape::Dot,
        Shape::Circle { at: (0, 0), radius: 4 },
        Shape::Circle { at: (5, 5), radius: 3 },
        Shape::Circle { at: (5, 5), radius: 30 },
        Shape::Path(vec![(1, 1), (2, 2), (1, 1)]),
        Shape::Path(vec![(1, 1), (2, 2)]),
        Shape::Group(Box::new(Shape::Path(vec![(7, 8)])), Box::new(Shape::Path(Vec::new()))),
    ];
    for shape in &shapes {
        let text = describe(shape);
        println!("{text}");
    }
    let json = Json::Object(vec![
        ("a".into(), Json::List(vec![Json::Number(1.0), Json::Number(2.5), Json::Null])),
        ("b".into(), Json::Text("x".into())),
        ("c".into(), Json::List(vec![Json::List(vec![Json::Bool(true), Json::Bool(false)])])),
    ]);
    let mut text = String::new();
    show(&json, &mut text);
    println!("{text} {}", depth(&json));
    let ports: Vec<Option<u16>> = ["host:80", ":80", "host", "h:99999"].into_iter().map(port).collect();
    println!("{ports:?}");
    let numbers = [3, 14, 15, 92];
    if let [a, b, ..] = numbers
        && a < b
    {
        println!("{a} before {b}");
    }
    let count = shapes.iter().filter(|shape| matches!(shape, Shape::Circle { radius: 4.., .. })).count();
    println!("{count}");
}
