// Messages between threads: several senders, a bounded channel, a channel that closes.
use std::sync::mpsc;
use std::thread;

enum Message {
    Word(usize, String),
    Done,
}

fn main() {
    let (sender, receiver) = mpsc::channel();
    let texts = ["one two", "three", "four five six"];
    for (number, text) in texts.into_iter().enumerate() {
        let sender = sender.clone();
        thread::spawn(move || {
            for word in text.split(' ') {
                sender.send(Message::Word(number, word.to_uppercase())).expect("it is received");
            }
            sender.send(Message::Done).expect("it is received");
        });
    }
    drop(sender);
    let (mut words, mut n_done) = (Vec::new(), 0);
    for message in receiver {
        match message {
            Message::Word(number, word) => words.push((number, word)),
            Message::Done => n_done += 1,
        }
    }
    words.sort();
    println!("{n_done} {words:?}");
    let (sender, receiver) = mpsc::sync_channel(1);
    let producer = thread::spawn(move || (1..=5).map(|n| sender.send(n * n)).filter(Result::is_ok).count());
    println!("{:?} {}", receiver.iter().take(3).collect::<Vec<i32>>(), receiver.recv().unwrap());
    drop(receiver);
    println!("{}", producer.join().unwrap() >= 4);
}
