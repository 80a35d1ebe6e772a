//! What one step changed, one line a fact.

use super::theme::Scene;
use crate::model::step::Step;

/// The delta of `step`, which the scene's machine has just taken. Empty when nothing changed that is worth a line.
#[must_use]
pub fn step(scene: &Scene, step: &Step) -> String {
    let _ = (scene, step);
    unimplemented!()
}
