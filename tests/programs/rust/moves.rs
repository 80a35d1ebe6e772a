// A value has one owner; it goes into functions and comes back out of them.
#[derive(Debug)]
struct Letter {
    address: String,
    pages: Vec<String>,
}

fn write(address: &str) -> Letter {
    Letter { address: address.to_string(), pages: Vec::new() }
}

fn add(mut letter: Letter, page: &str) -> Letter {
    letter.pages.push(page.to_owned());
    letter
}

fn send(letter: Letter) -> usize {
    println!("to {}: {:?}", letter.address, letter.pages);
    letter.pages.len()
}

fn main() {
    let letter = write("Lisbon");
    let letter = add(letter, "Dear Ana,");
    let letter = add(letter, "it rains.");
    let moved = letter;
    let n = send(moved);
    let Letter { address, pages } = write("Porto");
    println!("{n} pages sent; {address} gets {}", pages.len());
}
