// Option: matched, mapped, chained, taken, replaced.
fn middle(text: &str) -> Option<char> {
    let n = text.chars().count();
    if n % 2 == 1 { text.chars().nth(n / 2) } else { None }
}

fn main() {
    for text in ["rabbit", "hares", ""] {
        match middle(text) {
            Some(c @ 'a'..='m') => println!("{text}: early {c}"),
            Some(c) => println!("{text}: late {c}"),
            None => println!("{text}: none"),
        }
    }
    let doubled = Some(4).map(|n| n * 2).filter(|n| *n > 5).and_then(|n: i32| n.checked_sub(3));
    println!("{doubled:?} {:?}", None.or(Some(1)).xor(None::<i32>));
    let mut slot = Some(String::from("full"));
    let taken = slot.take();
    println!("{slot:?} {taken:?} {}", slot.is_none());
    println!("{:?} {:?}", slot.get_or_insert_with(|| "new".to_string()), taken.as_deref().unwrap_or("-"));
    println!("{:?} {slot:?}", slot.replace("newer".to_owned()));
    println!("{:?}", [Some(1), None, Some(3)].iter().flatten().sum::<i32>());
}
