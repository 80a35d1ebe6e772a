// Immutable and mutable bindings, constants, and a value that is set on every path.
const LITRES_A_CASK: u32 = 225;

fn main() {
    let casks = 4;
    let mut litres = casks * LITRES_A_CASK;
    println!("{casks} casks hold {litres} l");
    litres -= 30;
    let bottles;
    if litres > 500 {
        bottles = litres * 4 / 3;
    } else {
        bottles = 0;
    }
    println!("{litres} l are {bottles} bottles");
    litres = 0;
    println!("then {litres} l are left");
}
