// Characters of one to four bytes: counting, slicing at boundaries, decoding.
fn main() {
    let text = "aé€𝄞";
    for (at, c) in text.char_indices() {
        println!("{at} {c} {} {:04x}", c.len_utf8(), c as u32);
    }
    println!("{} bytes, {} characters", text.len(), text.chars().count());
    println!("{:?} {:?}", text.get(1..3), text.get(2..3));
    println!("{:?}", text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>());
    println!("{}", text.chars().rev().collect::<String>());
    println!("{}", String::from_utf8_lossy(&[0x66, 0xff, 0x6f]));
    println!("{:?}", std::str::from_utf8(&text.as_bytes()[..5]).map_err(|error| error.valid_up_to()));
    println!("{} {}", "straße".to_uppercase(), "ΣΑΣ".to_lowercase());
    println!("{:?} {:?}", 'ß'.is_alphabetic(), '५'.is_numeric());
}
