//! Drawing by lot: distinct numbers from a seed.
use crate::{Fence, Purpose, ResourceId};
use alloc::collections::BTreeMap;
use codec::Encode;
use sp_core::H256;
use sp_io::hashing::blake2_256;

/// The seed of one draw: `blake2_256(SCALE(seed of the block, purpose, resource, fence))`, so that one block's seed serves
/// many draws and no drawn account contributes a byte.
pub fn draw_seed(block_seed: H256, purpose: Purpose, resource: ResourceId, fence: Fence) -> H256 {
	blake2_256(&(block_seed, purpose, resource, fence).encode()).into()
}

/// Draws distinct numbers below `total`, each order equally likely: a Fisher–Yates shuffle that remembers only what it
/// moved. The numbers come from 128 bits each, which favours none by more than one in 2^96.
pub struct Lots {
	seed: H256,
	total: u32,
	drawn: u32,
	moved: BTreeMap<u32, u32>,
}

impl Lots {
	/// All numbers below `total`, in the order that `seed` gives them.
	pub fn new(seed: H256, total: u32) -> Self {
		Self { seed, total, drawn: 0, moved: BTreeMap::new() }
	}
}

impl Iterator for Lots {
	type Item = u32;

	fn next(&mut self) -> Option<u32> {
		let left = self.total.checked_sub(self.drawn).filter(|left| *left > 0)?;
		let hash = blake2_256(&(self.seed, self.drawn).encode());
		let mut head = [0u8; 16];
		head.copy_from_slice(&hash[..16]);
		let offset = (u128::from_le_bytes(head) % u128::from(left)) as u32;
		let chosen = self.drawn + offset;
		let first = self.moved.remove(&self.drawn).unwrap_or(self.drawn);
		let number = if offset == 0 { first } else { self.moved.insert(chosen, first).unwrap_or(chosen) };
		self.drawn += 1;
		Some(number)
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::collections::BTreeSet;

	#[test]
	fn all_numbers_come_exactly_once() {
		for total in [0, 1, 2, 7, 100] {
			let numbers: BTreeSet<u32> = Lots::new(H256::repeat_byte(total as u8), total).collect();
			assert_eq!(numbers, (0..total).collect());
			assert_eq!(Lots::new(H256::zero(), total).count(), total as usize);
		}
	}

	#[test]
	fn every_number_is_first_about_equally_often() {
		let mut first = [0u32; 6];
		for round in 0..6_000u64 {
			let number = Lots::new(H256::from_low_u64_be(round), 6).next().expect("six numbers; qed");
			first[number as usize] += 1;
		}
		assert!(first.iter().all(|times| (850..1_150).contains(times)), "{first:?}");
	}

	#[test]
	fn every_part_of_a_draw_changes_its_seed() {
		let fence = Fence { generation: 1, assignment: 1 };
		let next = Fence { generation: 1, assignment: 2 };
		let seeds: BTreeSet<H256> = [
			draw_seed(H256::zero(), Purpose::Placement, 1, fence),
			draw_seed(H256::repeat_byte(1), Purpose::Placement, 1, fence),
			draw_seed(H256::zero(), Purpose::Committee, 1, fence),
			draw_seed(H256::zero(), Purpose::Placement, 2, fence),
			draw_seed(H256::zero(), Purpose::Placement, 1, next),
		]
		.into();
		assert_eq!(seeds.len(), 5);
	}
}
