//! Seeds and the queue of draws.
use crate::{mock::*, DrawsOfRound, PendingDraws, RandomValues, Seeds, WeightInfo};
use frame_support::traits::Hooks;
use logos_primitives::Checks as _;
use sp_core::H256;

fn drawn() -> Vec<(u64, H256)> {
	let seed = |note| match note {
		Note::Drawn(resource, seed) => (resource, seed),
		other => unreachable!("only placements were asked for: {other:?}"),
	};
	Told::notes().into_iter().map(seed).collect()
}

fn resources() -> Vec<u64> {
	drawn().into_iter().map(|(resource, _)| resource).collect()
}

#[test]
fn a_draw_waits_for_the_values_of_the_three_blocks_after_the_one_that_asked() {
	run(0, || {
		ask(1);
		assert!(Checks::draw_pending(1, FENCE) && !Checks::draw_pending(2, FENCE));
		for blocks in (2..=4).rev() {
			assert_eq!(Checks::blocks_until_drawn(), blocks);
			next_block();
			assert!(resources().is_empty());
		}
		assert_eq!(Checks::blocks_until_drawn(), 1);
		next_block();
		assert_eq!(resources(), [1]);
		assert_eq!(Checks::blocks_until_drawn(), 0);
		assert!(!Checks::draw_pending(1, FENCE));
	});
}

#[test]
fn a_seed_mixes_exactly_those_three_values() {
	let seed_with = |silent: Option<u64>| {
		let mut seed = None;
		run(0, || {
			ask(1);
			for block in 1..=6 {
				BlockRandomness::comes(silent != Some(block));
				next_block();
			}
			seed = drawn().pop();
		});
		seed.expect("drawn")
	};
	let plain = seed_with(None);
	assert_ne!(seed_with(Some(2)), plain);
	assert_ne!(seed_with(Some(3)), plain);
	assert_ne!(seed_with(Some(4)), plain);
	assert_eq!(seed_with(Some(5)), plain);
}

#[test]
fn the_value_of_the_block_that_asked_does_not_count() {
	let seed = |ask_in: u64| {
		let mut seed = None;
		run(0, || {
			for block in 1..=8 {
				if block == ask_in {
					ask(1);
				}
				next_block();
			}
			seed = drawn().pop();
		});
		seed.expect("drawn").1
	};
	assert_ne!(seed(1), seed(2));
	let mut silent = None;
	run(0, || {
		next_block();
		BlockRandomness::comes(false);
		ask(1);
		next_block();
		BlockRandomness::comes(true);
		(0..6).for_each(|_| next_block());
		silent = drawn().pop();
	});
	assert_eq!(silent.expect("drawn").1, seed(3), "a block without a value counts as none");
}

#[test]
fn draws_of_one_block_share_its_seed_and_are_done_in_their_order() {
	run(0, || {
		(1..=2).for_each(ask);
		next_block();
		ask(3);
		draw();
		let drawn = drawn();
		assert_eq!(drawn.iter().map(|(resource, _)| *resource).collect::<Vec<_>>(), [1, 2, 3]);
		assert_eq!(drawn[0].1, drawn[1].1);
		assert_ne!(drawn[0].1, drawn[2].1);
	});
}

#[test]
fn more_draws_than_a_block_may_do_go_on_in_the_next() {
	run(0, || {
		(1..=5).for_each(ask);
		(0..4).for_each(|_| next_block());
		assert_eq!(resources(), [1, 2]);
		assert_eq!(Checks::blocks_until_drawn(), 2);
		Checks::do_try_state().expect("a seed stays for draws that wait");
		next_block();
		assert_eq!(resources(), [3, 4]);
		next_block();
		assert_eq!(resources(), [5]);
	});
}

#[test]
fn a_backlog_is_counted_in_blocks() {
	run(0, || {
		(1..=20).for_each(ask);
		assert_eq!(Checks::blocks_until_drawn(), 10);
		draw();
		assert_eq!(resources(), (1..=20).collect::<Vec<_>>());
	});
}

#[test]
fn nothing_stays_of_draws_that_are_done() {
	run(0, || {
		(1..=3).for_each(ask);
		draw();
		(0..3).for_each(|_| next_block());
		assert_eq!(Seeds::<Test>::iter().count(), 0);
		assert_eq!(DrawsOfRound::<Test>::iter().count(), 0);
		assert_eq!(PendingDraws::<Test>::iter().count(), 0);
	});
}

#[test]
fn blocks_without_values_make_no_seeds() {
	run(0, || {
		BlockRandomness::comes(false);
		ask(1);
		(0..5).for_each(|_| next_block());
		assert_eq!((resources(), RandomValues::<Test>::get(), Checks::blocks_until_drawn()), (vec![], 0, 4));
	});
}

#[test]
fn a_block_keeps_room_for_the_draws_it_will_do() {
	run(0, || {
		type Weights = crate::weights::UpperBounds<Test>;
		let kept = || Checks::on_initialize(System::block_number());
		assert_eq!(kept(), Weights::seed());
		(1..=3).for_each(ask);
		(0..3).for_each(|_| {
			assert_eq!(kept(), Weights::seed());
			next_block();
		});
		assert_eq!(kept(), Weights::seed() + Weights::draw() * 2);
		next_block();
		assert_eq!(kept(), Weights::seed() + Weights::draw());
	});
}
