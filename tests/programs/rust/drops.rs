// The order in which values are dropped: scopes, temporaries, fields, moves, mem::drop, replaced values.
struct Noisy(String);

impl Noisy {
    fn new(name: &str) -> Noisy {
        println!("+ {name}");
        Noisy(name.to_string())
    }

    fn id(&self) -> usize {
        self.0.len()
    }
}

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("- {}", self.0);
    }
}

struct Both {
    _second: Noisy,
    _first: Noisy,
}

fn pass(noisy: Noisy) -> Noisy {
    let _local = Noisy::new("local");
    noisy
}

fn main() {
    let a = Noisy::new("a");
    let _b = Noisy::new("b");
    println!("{}", Noisy::new("temporary").id());
    let _ = Noisy::new("ignored");
    let mut replaced = Noisy::new("old");
    replaced = pass(replaced);
    replaced = Noisy(format!("{}er", replaced.0));
    drop(a);
    let both = Both { _second: Noisy::new("field 2"), _first: Noisy::new("field 1") };
    let items = vec![Noisy::new("v0"), Noisy::new("v1")];
    let mut items = items.into_iter();
    println!("{:?}", items.next().map(|noisy| noisy.id()));
    println!("end of main, {}", both._first.id() + replaced.id());
}
