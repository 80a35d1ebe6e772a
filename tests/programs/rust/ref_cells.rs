// Interior mutability: Cell, RefCell, borrows at run time that fail.
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

struct Account {
    balance: Cell<i64>,
    history: RefCell<Vec<String>>,
    label: OnceCell<String>,
}

impl Account {
    fn book(&self, amount: i64, why: &str) {
        self.balance.set(self.balance.get() + amount);
        self.history.borrow_mut().push(format!("{amount:+} {why}"));
    }

    fn label(&self) -> &str {
        self.label.get_or_init(|| {
            println!("(made once)");
            format!("account with {} entries", self.history.borrow().len())
        })
    }
}

fn main() {
    let account = Rc::new(Account { balance: Cell::new(0), history: RefCell::default(), label: OnceCell::new() });
    let other = Rc::clone(&account);
    account.book(250, "wages");
    other.book(-70, "rent");
    println!("{} {:?}", account.balance.get(), account.history.borrow());
    println!("{} / {}", account.label(), other.label());
    let reading = account.history.borrow();
    println!("{} {}", account.history.try_borrow().is_ok(), account.history.try_borrow_mut().is_err());
    drop(reading);
    let shared = RefCell::new(5);
    {
        let mut value = shared.borrow_mut();
        *value *= 3;
    }
    println!("{} {}", shared.replace(1), shared.into_inner());
}
