//! What the values of `exercise.toml` mean: expressions, calls, mnemonics, sizes and bounds.
//!
//! Each table becomes one check; the first mistake ends the reading.

use super::place::{inside, mistake_at};
use super::{Texts, wire};
use crate::model::addr::Address;
use crate::model::fault::Fault;
use crate::model::memory_map::MemoryMap;
use crate::session::call::{Array, Call};
use crate::session::error::LineError;
use crate::session::exercise::{
    BlockWanted, CallCheck, Case, Cases, Check, CheckKind, Exercise, ExerciseLanguage, ExerciseLimits, ExpectedValue,
    Expression, FaultCheck, FramesCheck, HeapCheck, KnownMistake, Moment, OutputCheck, PredictCheck, Returns, Rules,
    Run, StateCheck, VariablesCheck,
};
use crate::session::expr::parse_expr;
use crate::session::size;
use crate::session::token::Piece;
use crate::source::error::SourceError;
use crate::source::instruction::{is_mnemonic, mnemonics};
use crate::source::mnemonic::canonical;
use crate::source::nearest::nearest;
use std::ops::Range;
use std::sync::OnceLock;
use toml::Spanned;

/// Where the arrays of a call lie: exercises are assembled programs.
const ARGUMENTS: Address = Address(MemoryMap::SANDBOX.arguments);
const MOST_POINTS: u64 = 1_000_000;
/// The same of steps.
const MOST_STEPS: u64 = 10_000_000;
const DEFAULT_TIMES: u32 = 10;
const MOST_TIMES: u32 = 100;
/// Most bytes of stack or heap: what a judge gives to each of many submissions.
const MOST_MEMORY: u64 = 64 << 20;

type Read<T> = Result<T, SourceError>;

/// The exercise that a file and its neighbours make.
pub(super) fn exercise(texts: Texts<'_>, file: wire::File) -> Read<Exercise> {
    let reader = Reader { toml: texts.toml, language: texts.language };
    let limits = reader.limits(&file)?;
    let only_assembly = file.allow.first().map(Spanned::span).filter(|_| texts.language == ExerciseLanguage::Rust);
    if let Some(range) = only_assembly {
        return Err(reader
            .error(&range, "`allow` is for instructions")
            .with_help("`forbid` and `require` name words of Rust"));
    }
    let rules = Rules {
        allow: reader.mnemonics(&file.allow)?,
        forbid: reader.mnemonics(&file.forbid)?,
        require: reader.mnemonics(&file.require)?,
        max_instructions: file.max_instructions,
    };
    let check = file.check.span();
    let checks = reader.checks(file.check.into_inner())?;
    if checks.is_empty() {
        return Err(reader.error(&check, "an exercise needs a check").with_help("for example `[[check.state]]`"));
    }
    let points: u64 = checks.iter().map(|check| u64::from(check.points)).sum();
    if points > MOST_POINTS {
        return Err(
            reader.error(&check, format!("the checks have {points} points together; {MOST_POINTS} are the most"))
        );
    }
    if !(1..=5).contains(file.difficulty.get_ref()) {
        return Err(reader.error(&file.difficulty.span(), "difficulty is 1 to 5"));
    }
    if file.hints.get_ref().iter().all(|hint| hint.trim().is_empty()) {
        return Err(reader.error(&file.hints.span(), "an exercise needs a hint"));
    }
    Ok(Exercise {
        name: texts.name.to_owned(),
        language: texts.language,
        title: reader.line(file.title)?,
        teaches: reader.line(file.teaches)?,
        difficulty: file.difficulty.into_inner(),
        hints: file.hints.into_inner(),
        rules,
        limits,
        checks,
        text: texts.text.to_owned(),
        start: texts.start.to_owned(),
        solution: texts.solution.to_owned(),
        start_passes: OnceLock::new(),
    })
}

impl SourceError {
    fn with_help(mut self, help: &str) -> SourceError {
        self.help = Some(help.to_owned());
        self
    }
}

struct Reader<'a> {
    toml: &'a str,
    language: ExerciseLanguage,
}

impl Reader<'_> {
    fn error(&self, range: &Range<usize>, message: impl Into<String>) -> SourceError {
        mistake_at(self.toml, range, message, None)
    }

    fn line(&self, text: Spanned<String>) -> Read<String> {
        if text.get_ref().trim().is_empty() || text.get_ref().contains('\n') {
            return Err(self.error(&text.span(), "this must be one line of text"));
        }
        Ok(text.into_inner())
    }

    fn limits(&self, file: &wire::File) -> Read<ExerciseLimits> {
        let usual = ExerciseLimits::usual(self.language);
        let max_steps = file.max_steps.as_ref().map_or(usual.max_steps, |steps| *steps.get_ref());
        if !(1..=MOST_STEPS).contains(&max_steps) {
            let range = file.max_steps.as_ref().map_or(0..0, Spanned::span);
            return Err(self.error(&range, format!("max_steps is 1 to {MOST_STEPS}")));
        }
        Ok(ExerciseLimits {
            max_steps,
            stack_size: self.size(file.stack_size.as_ref(), usual.stack_size)?,
            heap_size: self.size(file.heap_size.as_ref(), usual.heap_size)?,
            input: file.input.clone(),
        })
    }

    fn size(&self, size: Option<&Spanned<wire::Size>>, default: u64) -> Read<u64> {
        let Some(size) = size else { return Ok(default) };
        let bytes = match size.get_ref() {
            wire::Size::Bytes(bytes) => *bytes,
            wire::Size::Text(text) => size::parse(text).map_err(|error| self.error(&size.span(), error.to_string()))?,
        };
        if bytes == 0 || bytes > MOST_MEMORY {
            return Err(self.error(&size.span(), "an exercise has between 1 byte and 64 MiB of it"));
        }
        Ok(bytes)
    }

    fn mnemonics(&self, names: &[Spanned<String>]) -> Read<Vec<String>> {
        if self.language == ExerciseLanguage::Rust {
            let is_path = |name: &str| name.split("::").all(is_identifier);
            if let Some(odd) = names.iter().find(|name| !is_path(name.get_ref())) {
                let help = "for example \"clone\" or \"Rc::clone\"";
                return Err(self.error(&odd.span(), "a rule on Rust names words or paths").with_help(help));
            }
            return Ok(names.iter().map(|name| name.get_ref().clone()).collect());
        }
        let read = |name: &Spanned<String>| {
            let lower = name.get_ref().to_ascii_lowercase();
            if is_mnemonic(&lower) {
                return Ok(canonical(&lower));
            }
            let help = nearest(&lower, mnemonics()).map(|near| format!("did you mean `{near}`?"));
            Err(mistake_at(self.toml, &name.span(), format!("`{lower}` is no instruction"), help))
        };
        names.iter().map(read).collect()
    }

    fn checks(&self, checks: wire::Checks) -> Read<Vec<Check>> {
        let wire::Checks { predict, state, variables, call, frames, heap, output, fault, convention } = checks;
        self.is_for(ExerciseLanguage::Assembly, "state", &state)?;
        self.is_for(ExerciseLanguage::Assembly, "call", &call)?;
        self.is_for(ExerciseLanguage::Assembly, "frames", &frames)?;
        self.is_for(ExerciseLanguage::Assembly, "convention", &convention)?;
        self.is_for(ExerciseLanguage::Rust, "variables", &variables)?;
        let mut read = Vec::new();
        let n_predicts = predict.len();
        for table in predict {
            read.push(self.predict(table, n_predicts)?);
        }
        for table in state {
            read.push(self.state(table)?);
        }
        for table in variables {
            read.push(self.variables(table)?);
        }
        for table in call {
            read.push(self.call(table)?);
        }
        for table in frames {
            read.push(self.frames(table)?);
        }
        for table in heap {
            read.push(self.heap(table)?);
        }
        for table in output {
            read.push(self.output(table)?);
        }
        for table in fault {
            read.push(self.fault(table)?);
        }
        for table in convention {
            let wire::Convention { name, points, run } = table.into_inner();
            let kind = CheckKind::Convention { run: self.run(run.as_ref())? };
            let name = name.unwrap_or_else(|| "the calling convention is kept".to_owned());
            read.push(check(name, points, kind, Vec::new()));
        }
        Ok(read)
    }

    /// That checks of a kind are in exercises of the one language that has them.
    fn is_for<T>(&self, language: ExerciseLanguage, kind: &str, tables: &[Spanned<T>]) -> Read<()> {
        let Some(table) = tables.first().filter(|_| self.language != language) else { return Ok(()) };
        let (other, help) = match language {
            ExerciseLanguage::Assembly => {
                ("Rust", "`variables`, `heap`, `output`, `fault` and `predict` can be checked there")
            }
            ExerciseLanguage::Rust => ("assembly", "`state` checks registers and memory"),
        };
        Err(self.error(&table.span(), format!("an exercise in {other} has no `{kind}` checks")).with_help(help))
    }

    fn variables(&self, table: Spanned<wire::Variables>) -> Read<Check> {
        let range = table.span();
        let wire::Variables { name, points, at, time, function, expect } = table.into_inner();
        if expect.is_empty() {
            return Err(self
                .error(&range, "a check of variables needs `expect`")
                .with_help("for example `expect = { n = 3 }`"));
        }
        if at.is_none() {
            let help = "for example `at = \"area\"`, a function, or `at = \"// here\"`, a comment in the line";
            return Err(self
                .error(&range, "variables are there only while the program runs: it needs `at`")
                .with_help(help));
        }
        let moment = self.moment(at, time.as_ref())?;
        let text = |value: &Spanned<wire::Value>| match value.get_ref() {
            wire::Value::Number(number) => number.to_string(),
            wire::Value::Text(text) => text.clone(),
        };
        let expect: Vec<(String, String)> =
            expect.iter().map(|(key, value)| (key.get_ref().clone(), text(value))).collect();
        let name = name.unwrap_or_else(|| {
            let keys: Vec<&str> = expect.iter().map(|(key, _)| key.as_str()).collect();
            format!("{}{}", keys.join(", "), moment.suffix())
        });
        Ok(check(name, points, CheckKind::Variables(VariablesCheck { moment, function, expect }), Vec::new()))
    }

    fn predict(&self, table: Spanned<wire::Predict>, n_predicts: usize) -> Read<Check> {
        let range = table.span();
        let wire::Predict { name, points, key, question, answer, mistakes } = table.into_inner();
        if key.is_empty() && n_predicts > 1 {
            return Err(self
                .error(&range, "each of several questions needs a key")
                .with_help("for example `key = \"sum\"`"));
        }
        let texts = match answer {
            wire::Answer::One(value) => vec![value],
            wire::Answer::Any(values) => values,
        };
        let answers: Vec<String> = texts
            .into_iter()
            .map(|value| match value {
                wire::Value::Number(number) => number.to_string(),
                wire::Value::Text(text) => text,
            })
            .collect();
        if answers.is_empty() {
            return Err(self.error(&range, "a question needs an answer"));
        }
        let mistakes = mistakes
            .into_iter()
            .map(|(text, say)| KnownMistake { text: text.into_inner(), condition: None, say: say.into_inner() })
            .collect();
        let name = name.unwrap_or_else(|| {
            if key.is_empty() { "the prediction".to_owned() } else { format!("the prediction of {key}") }
        });
        Ok(check(name, points, CheckKind::Predict(PredictCheck { key, question, answers }), mistakes))
    }

    fn state(&self, table: Spanned<wire::State>) -> Read<Check> {
        let range = table.span();
        let wire::State { name, points, run, at, time, expect, memory, wanted: said, mistakes } = table.into_inner();
        if expect.is_empty() && memory.is_empty() {
            return Err(self.error(&range, "a state check needs `expect` or `memory`"));
        }
        let moment = self.moment(at, time.as_ref())?;
        let mut wanted = Vec::new();
        for (key, value) in &expect {
            wanted.push((self.expression(key)?, self.wanted(value)?));
        }
        let mut bytes = Vec::new();
        for (key, value) in &memory {
            bytes.push((self.expression(key)?, self.array(value)?));
        }
        let name = name.unwrap_or_else(|| {
            let keys: Vec<&str> = expect.keys().chain(memory.keys()).map(|key| key.get_ref().as_str()).collect();
            format!("{}{}", keys.join(", "), moment.suffix())
        });
        let kind = StateCheck { run: self.run(run.as_ref())?, moment, expect: wanted, memory: bytes, wanted: said };
        Ok(check(name, points, CheckKind::State(kind), self.mistakes(mistakes)?))
    }

    fn call(&self, table: Spanned<wire::Call>) -> Read<Check> {
        let range = table.span();
        let wire::Call { name, points, call, result, after, table, returns, times, seed, mistakes } =
            table.into_inner();
        let returns = self.returns(returns.as_ref())?;
        let (cases, made_up) = match call {
            Some(_) if !table.is_empty() => {
                return Err(self.error(&range, "a call check has either `call` or `table`"));
            }
            None if table.is_empty() => {
                return Err(self
                    .error(&range, "a call check needs `call`")
                    .with_help("for example `call = \"fact(6)\"`"));
            }
            None => self.table(&table)?,
            Some(text) => {
                let call = self.a_call(&text)?;
                let made_up = call.to_string();
                if call.is_given() {
                    let result = result.as_ref().map(|result| self.number(result)).transpose()?;
                    let after = after
                        .map(|after| after.iter().map(|text| self.array(text)).collect::<Read<Vec<Array>>>())
                        .transpose()?;
                    (Cases::Given(vec![Case { call, result, after }]), made_up)
                } else if result.is_some() || after.is_some() {
                    return Err(self.error(
                        &text.span(),
                        "what is drawn is compared with the solution: leave out `result` and `after`",
                    ));
                } else {
                    (self.sampled(call, times.as_ref(), seed)?, made_up)
                }
            }
        };
        let name = name.unwrap_or(made_up);
        let kind = CheckKind::Call(Box::new(CallCheck { returns, cases }));
        Ok(check(name, points, kind, self.mistakes(mistakes)?))
    }

    fn table(&self, table: &wire::Table<wire::Value>) -> Read<(Cases, String)> {
        let mut cases = Vec::new();
        for (call, result) in table {
            let call_read = self.a_call(call)?;
            if !call_read.is_given() {
                return Err(self.error(&call.span(), "a table has no ranges: write `call` instead"));
            }
            cases.push(Case { call: call_read, result: Some(self.number(result)?), after: None });
        }
        let names: Vec<String> = cases.iter().map(|case| case.call.to_string()).collect();
        let name = match names.as_slice() {
            [first, .., last] if names.len() > 3 => format!("{first} to {last}"),
            names => names.join(", "),
        };
        Ok((Cases::Given(cases), name))
    }

    fn sampled(&self, call: Call, times: Option<&Spanned<u32>>, seed: Option<u64>) -> Read<Cases> {
        let n_times = times.map_or(DEFAULT_TIMES, |times| *times.get_ref());
        if !(1..=MOST_TIMES).contains(&n_times) {
            return Err(self.error(&times.map_or(0..0, Spanned::span), format!("times is 1 to {MOST_TIMES}")));
        }
        Ok(Cases::Sampled { call, times: n_times, seed: seed.unwrap_or(1) })
    }

    fn returns(&self, returns: Option<&Spanned<String>>) -> Read<Returns> {
        let Some(name) = returns else { return Ok(Returns::Bits { bits: 64, signed: false }) };
        Ok(match name.get_ref().as_str() {
            "nothing" => Returns::Nothing,
            "u64" => Returns::Bits { bits: 64, signed: false },
            "i64" => Returns::Bits { bits: 64, signed: true },
            "u32" => Returns::Bits { bits: 32, signed: false },
            "i32" => Returns::Bits { bits: 32, signed: true },
            "u8" | "bool" => Returns::Bits { bits: 8, signed: false },
            other => {
                let error = self.error(&name.span(), format!("`{other}` is nothing that a function here can return"));
                return Err(error.with_help("there are u64, i64, u32, i32, u8, bool and nothing"));
            }
        })
    }

    fn frames(&self, table: Spanned<wire::Frames>) -> Read<Check> {
        let range = table.span();
        let wire::Frames {
            name,
            points,
            run,
            function,
            depth,
            min_depth,
            max_depth,
            size,
            max_size,
            same_size,
            balanced,
        } = table.into_inner();
        let counted = [depth, min_depth, max_depth, size, max_size];
        if counted.iter().all(Option::is_none) && !same_size && !balanced {
            return Err(self
                .error(&range, "a frames check needs something to check")
                .with_help("for example `depth = 5`"));
        }
        let name = name.unwrap_or_else(|| match &function {
            Some(function) => format!("the frames of {function}"),
            None if counted.iter().all(Option::is_none) && !same_size => "the stack is balanced".to_owned(),
            None => "the frames".to_owned(),
        });
        let run = self.run(run.as_ref())?;
        let kind = FramesCheck { run, function, depth, min_depth, max_depth, size, max_size, same_size, balanced };
        Ok(check(name, points, CheckKind::Frames(Box::new(kind)), Vec::new()))
    }

    fn heap(&self, table: Spanned<wire::Heap>) -> Read<Check> {
        let range = table.span();
        let wire::Heap {
            name,
            points,
            run,
            at,
            time,
            allocations,
            frees,
            live,
            max_bytes,
            blocks,
            freed_order,
            mistakes,
        } = table.into_inner();
        let counted = [allocations, frees, live, max_bytes];
        if counted.iter().all(Option::is_none) && blocks.is_empty() && freed_order.is_empty() {
            return Err(self
                .error(&range, "a heap check needs something to check")
                .with_help("for example `live = 0`"));
        }
        if freed_order.contains(&0) {
            return Err(self.error(&range, "blocks are counted from 1"));
        }
        let block = |block: wire::Block| {
            let holds = block.holds.as_ref().map(|holds| self.array(holds)).transpose()?;
            Ok(BlockWanted { size: block.size, align: block.align, freed: block.freed, holds })
        };
        let moment = self.moment(at, time.as_ref())?;
        let name = name.unwrap_or_else(|| format!("the heap{}", moment.suffix()));
        let kind = HeapCheck {
            run: self.run(run.as_ref())?,
            moment,
            allocations,
            frees,
            live,
            max_bytes,
            blocks: blocks.into_iter().map(block).collect::<Read<Vec<BlockWanted>>>()?,
            freed_order,
        };
        Ok(check(name, points, CheckKind::Heap(Box::new(kind)), self.mistakes(mistakes)?))
    }

    fn output(&self, table: Spanned<wire::Output>) -> Read<Check> {
        let range = table.span();
        let wire::Output { name, points, run, expect, contains } = table.into_inner();
        if expect.is_none() && contains.is_none() {
            return Err(self.error(&range, "an output check needs `expect` or `contains`"));
        }
        let kind = OutputCheck { run: self.run(run.as_ref())?, expect, contains };
        Ok(check(name.unwrap_or_else(|| "the output".to_owned()), points, CheckKind::Output(kind), Vec::new()))
    }

    fn fault(&self, table: Spanned<wire::Fault>) -> Read<Check> {
        let wire::Fault { name, points, run, expect, function } = table.into_inner();
        let code = expect.get_ref().clone();
        if !Fault::CODES.contains(&code.as_str()) {
            let help = nearest(&code, Fault::CODES.into_iter()).map(|near| format!("did you mean `{near}`?"));
            let help = help.or_else(|| Some("`asmscope explain` lists them".to_owned()));
            return Err(mistake_at(self.toml, &expect.span(), format!("there is no fault `{code}`"), help));
        }
        let name = name.unwrap_or_else(|| format!("it ends in {code}"));
        let kind = FaultCheck { run: self.run(run.as_ref())?, code, function };
        Ok(check(name, points, CheckKind::Fault(kind), Vec::new()))
    }

    fn run(&self, run: Option<&Spanned<String>>) -> Read<Run> {
        let Some(text) = run else { return Ok(Run::Program) };
        if self.language == ExerciseLanguage::Rust {
            return Err(self.error(&text.span(), "in Rust the whole program is run, from its `main`"));
        }
        let call = self.a_call(text)?;
        if !call.is_given() {
            return Err(self.error(&text.span(), "`run` has no ranges: only `call` checks draw"));
        }
        Ok(Run::Call(call))
    }

    fn a_call(&self, text: &Spanned<String>) -> Read<Call> {
        let wrong = |error: &LineError| inside(self.toml, &text.span(), error);
        let call = Call::parse(text.get_ref()).map_err(|error| wrong(&error))?;
        call.place(ARGUMENTS).map_err(|error| wrong(&error))?;
        Ok(call)
    }

    fn array(&self, text: &Spanned<String>) -> Read<Array> {
        let array = Array::parse(text.get_ref()).map_err(|error| inside(self.toml, &text.span(), &error))?;
        if array.is_given() { Ok(array) } else { Err(self.error(&text.span(), "only `call` checks draw")) }
    }

    fn moment(&self, at: Option<String>, time: Option<&Spanned<u64>>) -> Read<Moment> {
        match (at, time) {
            (None, None) => Ok(Moment::End),
            (None, Some(time)) => Err(self.error(&time.span(), "`time` goes with `at`")),
            (Some(_), Some(time)) if *time.get_ref() == 0 => Err(self.error(&time.span(), "times are counted from 1")),
            (Some(name), time) => Ok(Moment::Label { name, time: time.map_or(1, |time| *time.get_ref()) }),
        }
    }

    fn expression(&self, text: &Spanned<String>) -> Read<Expression> {
        let expr = parse_expr(Piece::whole(text.get_ref())).map_err(|error| inside(self.toml, &text.span(), &error))?;
        Ok(Expression { text: text.get_ref().clone(), expr })
    }

    fn wanted(&self, value: &Spanned<wire::Value>) -> Read<ExpectedValue> {
        match value.get_ref() {
            wire::Value::Number(number) => Ok(ExpectedValue::Number((*number).into())),
            wire::Value::Text(text) => {
                self.expression(&Spanned::new(value.span(), text.clone())).map(ExpectedValue::Expression)
            }
        }
    }

    /// A number, also as a text where TOML's 64 signed bits are too few.
    fn number(&self, value: &Spanned<wire::Value>) -> Read<i128> {
        match value.get_ref() {
            wire::Value::Number(number) => Ok((*number).into()),
            wire::Value::Text(text) => {
                let call = Call::parse(&format!("f({text})")).ok().and_then(|call| call.place(ARGUMENTS).ok());
                let placed = call.filter(|placed| placed.arrays.is_empty());
                placed
                    .map(|placed| placed.arguments.integers[0].into())
                    .ok_or_else(|| self.error(&value.span(), "expected a number"))
            }
        }
    }

    fn mistakes(&self, table: wire::Table<String>) -> Read<Vec<KnownMistake>> {
        if let Some((condition, _)) = table.first().filter(|_| self.language == ExerciseLanguage::Rust) {
            let help = "only those of `predict` are";
            return Err(self.error(&condition.span(), "mistakes in Rust are not told by conditions").with_help(help));
        }
        let read = |(text, say): (Spanned<String>, Spanned<String>)| {
            let condition = self.expression(&text)?;
            Ok(KnownMistake { text: condition.text, condition: Some(condition.expr), say: say.into_inner() })
        };
        table.into_iter().map(read).collect()
    }
}

fn is_identifier(word: &str) -> bool {
    word.starts_with(|c: char| c.is_alphabetic() || c == '_') && word.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn check(name: String, points: Option<u32>, kind: CheckKind, mistakes: Vec<KnownMistake>) -> Check {
    Check { name, points: points.unwrap_or(1), kind, mistakes }
}

impl Moment {
    /// What a made-up name says about it.
    fn suffix(&self) -> String {
        match self {
            Moment::End => " at the end".to_owned(),
            Moment::Label { name, time: 1 } => format!(" at {name}"),
            Moment::Label { name, time } => format!(" at {name}, time {time}"),
        }
    }
}
