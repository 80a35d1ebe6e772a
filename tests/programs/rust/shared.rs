// Rc: counted owners, comparison, unwrapping, copy on write.
use std::rc::Rc;

#[derive(Debug, Clone)]
struct Map {
    name: String,
    tiles: Vec<u8>,
}

struct Player {
    name: &'static str,
    map: Rc<Map>,
}

fn main() {
    let map = Rc::new(Map { name: "island".into(), tiles: vec![1, 2, 3] });
    let mut players: Vec<Player> =
        ["ann", "bob", "cyd"].map(|name| Player { name, map: Rc::clone(&map) }).into_iter().collect();
    println!("{} owners of {}", Rc::strong_count(&map), map.name);
    Rc::make_mut(&mut players[1].map).tiles[0] = 99;
    for player in &players {
        println!("{} {:?} {}", player.name, player.map.tiles, Rc::ptr_eq(&player.map, &map));
    }
    players.truncate(2);
    println!("{}", Rc::strong_count(&map));
    let own = players.pop().unwrap().map;
    println!("{:?}", Rc::try_unwrap(own).map(|map| map.tiles));
    println!("{}", Rc::try_unwrap(map).is_err());
    let text: Rc<str> = Rc::from("shared text");
    let slice: Rc<[i32]> = (0..4).collect();
    println!("{text} {slice:?}");
}
