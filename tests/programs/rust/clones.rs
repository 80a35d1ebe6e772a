// Deep copies, and types that are copied without being asked.
#[derive(Clone, Debug, PartialEq)]
struct Recipe {
    name: String,
    grams: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Spoon(u8);

fn main() {
    let soup = Recipe { name: String::from("soup"), grams: vec![200, 50, 5] };
    let mut double = soup.clone();
    println!("{}", soup == double);
    double.name.insert_str(0, "double ");
    double.grams.iter_mut().for_each(|grams| *grams *= 2);
    println!("{soup:?}\n{double:?}");
    let spoon = Spoon(3);
    let mut other = spoon;
    other.0 += 1;
    println!("{spoon:?} {other:?}");
    let mut reused = Recipe { name: String::new(), grams: Vec::with_capacity(8) };
    reused.clone_from(&soup);
    println!("{}", reused.grams.iter().sum::<u32>());
}
