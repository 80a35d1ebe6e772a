use std::cell::RefCell;
use std::rc::Rc;
#[derive(Default)]
struct Owner {
    gadgets: RefCell<Vec<Rc<Gadget>>>,
    name: String,
}
struct Gadget {
    owner: Rc<Owner>,
    _id: u32,
}
fn main() {
    let owner = Rc::new(Owner {
        name: "Gizmo".to_string(), //~ leak
        ..Default::default()
    });
    for i in 0..2 {
        let g = Rc::new(Gadget {
            owner: Rc::clone(&owner),
            _id: i,
        });
        owner.gadgets.borrow_mut().push(g);
    }
    println!("{} {}", Rc::strong_count(&owner), owner.gadgets.borrow()[0].owner.name);
}
