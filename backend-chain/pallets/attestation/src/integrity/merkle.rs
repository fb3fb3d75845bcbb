//! Paths from a leaf to the top.
use super::hashes::node;
use sp_core::H256;

/// The top that a leaf and its siblings, lowest first, lead to; nothing for a path of the wrong length or an index outside
/// the list. A level on which a node has no sibling takes none from the path.
pub fn climb(leaf: H256, index: u32, count: u32, path: &[H256]) -> Option<H256> {
	if index >= count {
		return None;
	}
	let mut siblings = path.iter();
	let (mut at, mut size, mut top) = (index, count, leaf);
	while size > 1 {
		let alone = at % 2 == 0 && at == size - 1;
		if !alone {
			let sibling = siblings.next()?;
			top = if at % 2 == 0 { node(&top, sibling) } else { node(sibling, &top) };
		}
		at /= 2;
		size = size.div_ceil(2);
	}
	siblings.next().is_none().then_some(top)
}
