//! The import graph of the crate: which module imports which, read from `use` declarations and from inline `crate::` and
//! `super::` paths, and its strongly connected components (Tarjan's algorithm).
//!
//! Unit tests (`#[cfg(test)]` at the start of a line, to the end of the file), comments and strings are ignored.

use std::collections::{BTreeMap, BTreeSet};

/// A module by its path from the crate's root; the root is empty.
pub(super) type Module = Vec<String>;

/// The modules of a crate, each with the modules that it imports.
pub(super) struct ImportGraph {
    pub imports: BTreeMap<Module, BTreeSet<Module>>,
}

impl ImportGraph {
    /// Reads the graph from the files of a crate: pairs of path below `src` and text.
    pub(super) fn new(files: &[(String, String)]) -> ImportGraph {
        let modules: BTreeMap<Module, &String> =
            files.iter().filter_map(|(path, text)| Some((module_of(path)?, text))).collect();
        let imports = modules.iter().map(|(module, text)| (module.clone(), imports_of(module, text, &modules)));
        ImportGraph { imports: imports.collect() }
    }

    /// The folders directly below `parent`, each with the sibling folders that its modules import.
    pub(super) fn between_folders(&self, parent: &[String]) -> BTreeMap<Module, BTreeSet<Module>> {
        let depth = parent.len() + 1;
        let is_folder =
            |folder: &[String]| self.imports.keys().any(|module| module.len() > depth && module.starts_with(folder));
        let folder_of = |module: &Module| {
            let folder = module.get(..depth).filter(|folder| folder.starts_with(parent) && is_folder(folder))?;
            Some(folder.to_vec())
        };
        let mut folders: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
        for (module, imports) in &self.imports {
            let Some(folder) = folder_of(module) else { continue };
            let siblings = imports.iter().filter_map(folder_of).filter(|other| *other != folder);
            folders.entry(folder.clone()).or_default().extend(siblings);
        }
        folders
    }
}

/// The groups of more than one node in which each reaches every other, largest first.
pub(super) fn strongly_connected(graph: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<Vec<Module>> {
    let mut search =
        Tarjan { graph, index: BTreeMap::new(), low: BTreeMap::new(), stack: Vec::new(), found: Vec::new() };
    for module in graph.keys() {
        if !search.index.contains_key(module) {
            search.visit(module);
        }
    }
    search.found.sort_by_key(|component| std::cmp::Reverse(component.len()));
    search.found
}

struct Tarjan<'a> {
    graph: &'a BTreeMap<Module, BTreeSet<Module>>,
    index: BTreeMap<&'a Module, usize>,
    low: BTreeMap<&'a Module, usize>,
    stack: Vec<&'a Module>,
    found: Vec<Vec<Module>>,
}

impl<'a> Tarjan<'a> {
    fn visit(&mut self, module: &'a Module) {
        let index = self.index.len();
        self.index.insert(module, index);
        self.low.insert(module, index);
        self.stack.push(module);
        for next in self.graph.get(module).into_iter().flatten() {
            if !self.index.contains_key(next) {
                self.visit(next);
                self.low.insert(module, self.low[module].min(self.low[next]));
            } else if self.stack.contains(&next) {
                self.low.insert(module, self.low[module].min(self.index[next]));
            }
        }
        if self.low[module] == index {
            let start = self.stack.iter().position(|other| *other == module).expect("it was pushed above");
            let component: Vec<Module> = self.stack.drain(start..).cloned().collect();
            if component.len() > 1 {
                self.found.push(component);
            }
        }
    }
}

/// The module of a file below `src`; `None` for the binary's root.
fn module_of(path: &str) -> Option<Module> {
    let path = path.strip_suffix(".rs").filter(|path| *path != "main")?;
    let path = path.strip_suffix("/mod").unwrap_or(path);
    Some(if path == "lib" { Module::new() } else { path.split('/').map(str::to_owned).collect() })
}

fn imports_of(module: &Module, text: &str, modules: &BTreeMap<Module, &String>) -> BTreeSet<Module> {
    let text = text.split("\n#[cfg(test)]").next().unwrap_or_default();
    let (trees, rest) = split_uses(&without_comments(text));
    let mut paths = inline_paths(&rest);
    for tree in &trees {
        flatten(tree, &[], &mut paths);
    }
    let targets = paths.iter().filter_map(|path| target(path, module, modules));
    targets.filter(|target| target != module && !target.is_empty()).collect()
}

/// The module that a path leads into: the longest prefix that is one. `None` for paths out of the crate.
fn target(path: &[String], module: &Module, modules: &BTreeMap<Module, &String>) -> Option<Module> {
    let (first, rest) = path.split_first()?;
    let absolute: Module = match first.as_str() {
        "crate" => rest.to_vec(),
        "self" => [module, rest].concat(),
        "super" => {
            let n_up = path.iter().take_while(|segment| *segment == "super").count();
            [module.get(..module.len().checked_sub(n_up)?)?, &path[n_up..]].concat()
        }
        _ => {
            let child = [&module[..], &path[..1]].concat();
            modules.contains_key(&child).then(|| [module, path].concat())?
        }
    };
    (0..=absolute.len()).rev().map(|length| absolute[..length].to_vec()).find(|prefix| modules.contains_key(prefix))
}

/// The trees of all `use` declarations, and the text without them.
fn split_uses(text: &str) -> (Vec<String>, String) {
    let (mut trees, mut rest, mut left) = (Vec::new(), String::new(), text);
    while let Some(at) = next_use(left) {
        rest.push_str(&left[..at]);
        let length = left[at..].find(';').unwrap_or(left.len() - at);
        let (_, tree) = left[at..at + length].split_once("use ").unwrap_or_default();
        trees.push(tree.to_owned());
        left = &left[at + length..];
    }
    rest.push_str(left);
    (trees, rest)
}

/// Where the first line that declares a `use` starts.
fn next_use(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let code = line.trim_start();
        let declared = match code.strip_prefix("pub") {
            Some(rest) if rest.starts_with('(') => rest.split_once(") ").map_or("", |(_, rest)| rest),
            Some(rest) => rest.trim_start(),
            None => code,
        };
        if declared.starts_with("use ") {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// Adds the paths of a `use` tree.
fn flatten(tree: &str, prefix: &[String], paths: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    let Some((head, group)) = tree.split_once('{') else {
        let leaf = tree.split(" as ").next().unwrap_or(tree);
        paths.push([prefix, &segments(leaf)].concat());
        return;
    };
    let prefix = [prefix, &segments(head)].concat();
    let (mut depth, mut start) = (0, 0);
    let group = group.rsplit_once('}').map_or(group, |(group, _)| group);
    for (at, c) in group.char_indices().chain([(group.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !group[start..at].trim().is_empty() {
                    flatten(&group[start..at], &prefix, paths);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// The paths in code that begin with `crate::` or `super::`.
fn inline_paths(code: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for root in ["crate::", "super::"] {
        for (at, _) in code.match_indices(root) {
            let is_start = !code[..at].ends_with(|c: char| is_word(c) || c == ':' || c == '$');
            let end = code[at..].find(|c: char| !is_word(c) && c != ':').map_or(code.len(), |length| at + length);
            if is_start {
                paths.push(segments(&code[at..end]));
            }
        }
    }
    paths
}

fn segments(path: &str) -> Vec<String> {
    path.split("::")
        .map(str::trim)
        .filter(|segment| !segment.is_empty() && *segment != "*")
        .map(str::to_owned)
        .collect()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The text without line comments and without what is in strings.
fn without_comments(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next_if(|c| *c != '\n').is_some() {},
            '"' => {
                while let Some(inside) = chars.next().filter(|c| *c != '"') {
                    if inside == '\\' {
                        chars.next();
                    }
                }
            }
            // A quote as a character would open a string here.
            '\'' if chars.peek() == Some(&'"') => {
                chars.next();
            }
            _ => code.push(c),
        }
    }
    code
}

#[test]
fn imports_are_resolved() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let graph = ImportGraph::new(&[
        file("lib.rs", "pub mod a;"),
        file("a/mod.rs", "use crate::b::{self, c::{D, E}};\npub use x::Y;\nuse std::fmt;"),
        file(
            "a/x.rs",
            "/// See crate::b::c.\nuse super::z;\nfn f() { crate::b::g(\"super::z\"); }\n#[cfg(test)]\nuse crate::a;",
        ),
        file("a/z.rs", "pub(crate) use\n    super::super::b::c::D as Other;"),
        file("b.rs", "fn f() -> crate::a::x::Y { super::a::g() }"),
        file("b/c.rs", ""),
    ]);
    let found: Vec<String> = graph
        .imports
        .iter()
        .flat_map(|(from, imports)| imports.iter().map(|to| format!("{} {}", from.join("::"), to.join("::"))))
        .collect();
    assert_eq!(found, ["a a::x", "a b", "a b::c", "a::x a::z", "a::x b", "a::z b::c", "b a", "b a::x"]);
    let cycles = strongly_connected(&graph.imports);
    assert_eq!(cycles.len(), 1);
    assert_eq!(cycles[0].len(), 3, "a, a::x and b import each other: {cycles:?}");
    assert_eq!(strongly_connected(&graph.between_folders(&[])).len(), 1, "a and b");
}
