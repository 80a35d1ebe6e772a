//! Layout computation by recursion over the type, with memoisation per instantiated type.
//!
//! Type parameters are substituted before a field is laid out. Recursion through fields without a pointer in between is
//! an error. Depth, number of types and size of substituted types are bounded, so that no definition can exhaust the
//! host.

use super::ast::{FieldDef, FieldStyle, Repr, Sizedness, Ty, TypeDef, TypeDefKind, TypeDefs, VariantDef};
use super::display;
use super::enum_layout::enum_layout;
use super::error::TypeError;
use super::layout::{FieldLayout, Layout, LayoutKind, PointerMetadata, VariantEncoding, VariantLayout};
use super::niche::Niche;
use super::scalar::all_ones;
use super::struct_layout::{MAX_SIZE, StructKind, StructLayout, struct_layout};
use std::collections::HashMap;
use std::sync::Arc;

/// Nesting depth of definitions.
const MAX_DEPTH: usize = 100;
/// Nodes of a type after substitution of its parameters.
const MAX_NODES: usize = 1024;
/// Types whose layout one layout needs.
const MAX_TYPES: usize = 8192;

/// Computes layouts, each type once.
pub(super) struct LayoutCalculator<'a> {
    definitions: &'a TypeDefs,
    cache: HashMap<Ty, Arc<Layout>>,
    /// The types being laid out, outermost first.
    in_progress: Vec<Ty>,
}

impl<'a> LayoutCalculator<'a> {
    pub(super) fn new(definitions: &'a TypeDefs) -> LayoutCalculator<'a> {
        LayoutCalculator { definitions, cache: HashMap::new(), in_progress: Vec::new() }
    }

    pub(super) fn layout(&mut self, ty: &Ty) -> Result<Arc<Layout>, TypeError> {
        if let Some(cache) = self.cache.get(ty) {
            return Ok(Arc::clone(cache));
        }
        if self.in_progress.contains(ty) || self.in_progress.len() == MAX_DEPTH {
            return Err(self.recursion_error(ty));
        }
        if self.cache.len() == MAX_TYPES {
            return Err(TypeError::at(0..0, format!("this type is made of more than {MAX_TYPES} types")));
        }
        self.in_progress.push(ty.clone());
        let layout = self.compute(ty);
        self.in_progress.pop();
        let layout = Arc::new(layout?);
        self.cache.insert(ty.clone(), Arc::clone(&layout));
        Ok(layout)
    }

    fn recursion_error(&self, ty: &Ty) -> TypeError {
        let name = display::ty(self.definitions, ty);
        if self.in_progress.contains(ty) {
            return TypeError::at(0..0, format!("`{name}` contains itself, so it would have no end"))
                .with_help("put a pointer in between: `Box`, `Rc`, `&`");
        }
        TypeError::at(0..0, format!("more than {MAX_DEPTH} types lie in one another here, or one contains itself"))
    }

    fn compute(&mut self, ty: &Ty) -> Result<Layout, TypeError> {
        let number =
            |size, align, niche, shape| Layout { ty: ty.clone(), size, align, niche, uninhabited: false, shape };
        Ok(match ty {
            Ty::Scalar(scalar) => {
                let niche = Niche::new(0, scalar.size, scalar.valid);
                number(scalar.size, scalar.size, niche, LayoutKind::Scalar(scalar))
            }
            Ty::Never => {
                let shape = LayoutKind::Enum { variants: Vec::new(), encoding: VariantEncoding::Never };
                Layout { uninhabited: true, ..number(0, 1, None, shape) }
            }
            Ty::Pointer(kind, to) => {
                let metadata = self.metadata(to, 0)?;
                let niche = if kind.may_be_null() { None } else { non_null_niche() };
                // The vtable of a raw pointer is never null.
                let vtable =
                    non_null_niche().filter(|_| metadata == PointerMetadata::Vtable).map(|niche| niche.at_offset(8));
                let size = if metadata == PointerMetadata::None { 8 } else { 16 };
                number(size, 8, niche.or(vtable), LayoutKind::Pointer { kind: *kind, to: (**to).clone(), metadata })
            }
            Ty::Function(_) => number(8, 8, non_null_niche(), LayoutKind::Function),
            Ty::Slice(_) | Ty::Str | Ty::Dyn(_) => return Err(self.unsized_error(ty)),
            Ty::Array(element, length) => {
                let element = self.layout(element)?;
                let size = element
                    .size
                    .checked_mul(*length)
                    .filter(|size| *size <= MAX_SIZE)
                    .ok_or_else(TypeError::too_large)?;
                let uninhabited = element.uninhabited && *length > 0;
                let niche = element.niche.filter(|_| *length > 0);
                let align = element.align;
                Layout { uninhabited, ..number(size, align, niche, LayoutKind::Array { element, length: *length }) }
            }
            Ty::Tuple(parts) => {
                let layouts = parts.iter().map(|part| self.layout(part)).collect::<Result<Vec<_>, _>>()?;
                // rustc keeps a tuple's last element last, as if it could be unsized.
                let struct_layout = struct_layout(&layouts, &Repr::default(), StructKind::TailMayBeUnsized)?;
                let names = (0..parts.len()).map(|idx| idx.to_string());
                let style = if parts.is_empty() { FieldStyle::Unit } else { FieldStyle::Tuple };
                structure(
                    ty,
                    &struct_layout,
                    LayoutKind::Struct { style, fields: fields(&struct_layout, names, &layouts) },
                )
            }
            Ty::Param(_) => return Err(TypeError::at(0..0, "a type parameter is not filled in")),
            Ty::Named(id, arguments) => {
                let item = &self.definitions.0[*id];
                match item.kind {
                    TypeDefKind::Struct | TypeDefKind::UnsafeCell => self.structure(ty, item, arguments)?,
                    TypeDefKind::Union => self.union(ty, item, arguments)?,
                    TypeDefKind::Enum => self.enum_layout(ty, item, arguments)?,
                }
            }
        })
    }

    fn unsized_error(&self, ty: &Ty) -> TypeError {
        let name = display::ty(self.definitions, ty);
        TypeError::at(0..0, format!("only a running program knows the size of a `{name}`"))
            .with_help(format!("ask for a pointer to it: `&{name}`"))
    }

    fn structure(&mut self, ty: &Ty, item: &TypeDef, arguments: &[Ty]) -> Result<Layout, TypeError> {
        let variant = &item.variants[0];
        let layouts = self.fields(variant, arguments)?;
        let unsized_tail = variant.fields.last().is_some_and(|field| self.may_be_unsized(&field.ty, item, 0));
        let setting = if unsized_tail { StructKind::TailMayBeUnsized } else { StructKind::Sized };
        let struct_layout = struct_layout(&layouts, &item.repr, setting)?;
        let fields = fields(&struct_layout, names(variant), &layouts);
        let layout = structure(ty, &struct_layout, LayoutKind::Struct { style: variant.style, fields });
        let niche = layout.niche.filter(|_| item.kind == TypeDefKind::Struct);
        Ok(Layout { niche, ..layout })
    }

    fn union(&mut self, ty: &Ty, item: &TypeDef, arguments: &[Ty]) -> Result<Layout, TypeError> {
        let variant = &item.variants[0];
        let layouts = self.fields(variant, arguments)?;
        let natural = layouts.iter().map(|layout| layout.align).max().unwrap_or(1);
        let align = item.repr.pack.map_or(natural, |pack| natural.min(pack)).max(item.repr.align.unwrap_or(1));
        let size = layouts.iter().map(|layout| layout.size).max().unwrap_or(0).next_multiple_of(align);
        if size > MAX_SIZE {
            return Err(TypeError::too_large());
        }
        let field = |(nth, (name, layout)): (usize, (String, &Arc<Layout>))| FieldLayout {
            name,
            nth,
            offset: 0,
            layout: Arc::clone(layout),
        };
        let fields = names(variant).zip(&layouts).enumerate().map(field).collect();
        Ok(Layout { ty: ty.clone(), size, align, niche: None, uninhabited: false, shape: LayoutKind::Union { fields } })
    }

    fn enum_layout(&mut self, ty: &Ty, item: &TypeDef, arguments: &[Ty]) -> Result<Layout, TypeError> {
        let layouts = item.variants.iter().map(|variant| self.fields(variant, arguments));
        let layouts = layouts.collect::<Result<Vec<_>, _>>()?;
        let enum_layout = enum_layout(item, &layouts)?;
        let parts = item.variants.iter().zip(&enum_layout.records).zip(&layouts);
        let variants = parts.map(|((variant, struct_layout), layouts)| VariantLayout {
            name: variant.name.clone(),
            style: variant.style,
            discriminant: variant.discriminant,
            fields: fields(struct_layout, names(variant), layouts),
            uninhabited: struct_layout.uninhabited,
        });
        let shape = LayoutKind::Enum { variants: variants.collect(), encoding: enum_layout.encoding };
        let (size, align, niche, uninhabited) =
            (enum_layout.size, enum_layout.align, enum_layout.niche, enum_layout.uninhabited);
        Ok(Layout { ty: ty.clone(), size, align, niche, uninhabited, shape })
    }

    /// The layouts of a variant's fields; an error gets the span of the field in the user's text.
    fn fields(&mut self, variant: &VariantDef, arguments: &[Ty]) -> Result<Vec<Arc<Layout>>, TypeError> {
        let field = |field: &FieldDef| {
            let mut budget = MAX_NODES;
            let ty = substitute(&field.ty, arguments, &mut budget)?;
            self.layout(&ty).map_err(|error| match &field.span {
                Some(span) if error.span.is_empty() => TypeError { span: span.clone(), ..error },
                _ => error,
            })
        };
        variant.fields.iter().map(field).collect()
    }

    /// The metadata of a pointer to `ty`.
    fn metadata(&self, ty: &Ty, depth: usize) -> Result<PointerMetadata, TypeError> {
        match ty {
            Ty::Slice(_) | Ty::Str => Ok(PointerMetadata::Length),
            Ty::Dyn(_) => Ok(PointerMetadata::Vtable),
            Ty::Named(id, arguments) if depth < MAX_DEPTH => {
                let item = &self.definitions.0[*id];
                let last = item.variants.first().and_then(|variant| variant.fields.last());
                let Some(last) = last.filter(|_| matches!(item.kind, TypeDefKind::Struct | TypeDefKind::UnsafeCell))
                else {
                    return Ok(PointerMetadata::None);
                };
                let mut budget = MAX_NODES;
                self.metadata(&substitute(&last.ty, arguments, &mut budget)?, depth + 1)
            }
            _ => Ok(PointerMetadata::None),
        }
    }

    /// True when a field of this type, as `item` declares it, may be unsized.
    fn may_be_unsized(&self, ty: &Ty, item: &TypeDef, depth: usize) -> bool {
        match ty {
            Ty::Param(idx) => item.params[*idx].sized == Sizedness::Maybe,
            Ty::Named(id, arguments) if depth < MAX_DEPTH => {
                let inner = &self.definitions.0[*id];
                let last = inner.variants.first().and_then(|variant| variant.fields.last());
                match last.filter(|_| inner.kind != TypeDefKind::Enum).map(|field| &field.ty) {
                    Some(Ty::Param(idx)) => self.may_be_unsized(&arguments[*idx], item, depth + 1),
                    Some(tail @ Ty::Named(..)) => {
                        let mut budget = MAX_NODES;
                        let substituted = substitute(tail, arguments, &mut budget);
                        substituted.is_ok_and(|tail| self.may_be_unsized(&tail, item, depth + 1))
                    }
                    tail => tail.is_some_and(Ty::is_bare_unsized),
                }
            }
            _ => ty.is_bare_unsized(),
        }
    }
}

fn non_null_niche() -> Option<Niche> {
    Niche::new(0, 8, (1, all_ones(8)))
}

fn names(variant: &VariantDef) -> impl Iterator<Item = String> + '_ {
    variant.fields.iter().map(|field| field.name.clone())
}

fn structure(ty: &Ty, struct_layout: &StructLayout, shape: LayoutKind) -> Layout {
    let StructLayout { size, align, niche, uninhabited, .. } = *struct_layout;
    Layout { ty: ty.clone(), size, align, niche, uninhabited, shape }
}

/// The fields in memory order.
fn fields(
    struct_layout: &StructLayout,
    names: impl Iterator<Item = String>,
    layouts: &[Arc<Layout>],
) -> Vec<FieldLayout> {
    let field = |(nth, (name, layout)): (usize, (String, &Arc<Layout>))| FieldLayout {
        name,
        nth,
        offset: struct_layout.offsets[nth],
        layout: Arc::clone(layout),
    };
    let mut fields: Vec<FieldLayout> = names.zip(layouts).enumerate().map(field).collect();
    fields.sort_by_key(|field| (field.offset, field.layout.size));
    fields
}

/// Substitutes the parameters in `ty`, within a budget of nodes.
fn substitute(ty: &Ty, arguments: &[Ty], budget: &mut usize) -> Result<Ty, TypeError> {
    *budget = budget
        .checked_sub(1)
        .ok_or_else(|| TypeError::at(0..0, "this type grows without end once its parameters are filled in"))?;
    let mut inner = |ty: &Ty| substitute(ty, arguments, budget);
    Ok(match ty {
        Ty::Param(idx) => {
            return arguments.get(*idx).map_or(Ok(ty.clone()), |argument| substitute(argument, &[], budget));
        }
        Ty::Pointer(kind, to) => Ty::Pointer(*kind, Box::new(inner(to)?)),
        Ty::Slice(element) => Ty::Slice(Box::new(inner(element)?)),
        Ty::Array(element, length) => Ty::Array(Box::new(inner(element)?), *length),
        Ty::Tuple(parts) => Ty::Tuple(parts.iter().map(inner).collect::<Result<_, _>>()?),
        Ty::Named(id, parts) => Ty::Named(*id, parts.iter().map(inner).collect::<Result<_, _>>()?),
        Ty::Scalar(_) | Ty::Never | Ty::Function(_) | Ty::Str | Ty::Dyn(_) => ty.clone(),
    })
}
