use crate::{mock::*, DaemonPhase, Daemons, Error, Event, GenesisConfig, GenesisDaemon, HoldReason, TlsKey};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungible::InspectHold, BuildGenesisConfig},
};
use frame_system::RawOrigin;
use logos_primitives::{DaemonRegistry, Fence, Label, NetworkPlace, Offence};
use sp_runtime::{DispatchError::BadOrigin, TokenError};

const FENCE: Fence = Fence { generation: 1, assignment: 2 };

fn place(operator: u32) -> NetworkPlace {
	NetworkPlace { operator, asn: 64_500, prefix: Label::truncate_from(b"198.51.100.0/24".to_vec()) }
}

fn key(fill: u8) -> TlsKey {
	TlsKey::truncate_from(vec![fill; 91])
}

fn register(daemon: u64) {
	assert_ok!(Executors::register(RawOrigin::Signed(daemon).into(), place(daemon as u32), key(1), 100));
}

fn suspend(daemon: u64) {
	<Executors as DaemonRegistry<u64>>::suspend(&daemon, Offence::FalseResult, 7, FENCE);
}

fn eligible() -> Vec<u64> {
	let mut found: Vec<u64> = (0..Executors::eligible()).map(|index| Executors::at(index).expect("no gaps")).collect();
	found.sort();
	found
}

fn held(daemon: u64) -> u128 {
	Balances::balance_on_hold(&HoldReason::Bond.into(), &daemon)
}

#[test]
fn a_registered_daemon_is_bonded_and_eligible() {
	run(|| {
		register(1);
		assert_eq!((eligible(), held(1)), (vec![1], 100));
		assert_eq!(Executors::place(&1), Some(place(1)));
		System::assert_last_event(Event::DaemonRegistered { daemon: 1, place: place(1), bond: 100 }.into());
	});
}

#[test]
fn nobody_registers_twice_with_too_little_or_with_what_he_has_not() {
	run(|| {
		register(1);
		let register = |daemon, bond| Executors::register(RawOrigin::Signed(daemon).into(), place(1), key(1), bond);
		assert_noop!(register(1, 100), Error::<Test>::AlreadyRegistered);
		assert_noop!(register(2, 99), Error::<Test>::BondTooSmall);
		assert_noop!(register(2, 5_000), TokenError::FundsUnavailable);
		assert_noop!(Executors::register(RawOrigin::Root.into(), place(1), key(1), 100), BadOrigin);
	});
}

#[test]
fn a_suspended_daemon_is_not_drawn_and_keeps_its_bond_held() {
	run(|| {
		(1..=4).for_each(register);
		suspend(2);
		assert_eq!((eligible(), held(2)), (vec![1, 3, 4], 100));
		assert_eq!(Executors::place(&2), None);
		let offence = Offence::FalseResult;
		System::assert_last_event(Event::DaemonSuspended { daemon: 2, offence, resource: 7, fence: FENCE }.into());
		assert_noop!(Executors::leave(RawOrigin::Signed(2).into()), Error::<Test>::Suspended);
	});
}

#[test]
fn a_second_offence_changes_nothing() {
	run(|| {
		register(1);
		suspend(1);
		let first = Daemons::<Test>::get(1);
		System::reset_events();
		suspend(1);
		suspend(9);
		assert_eq!(Daemons::<Test>::get(1), first);
		assert!(System::events().is_empty());
	});
}

#[test]
fn only_its_origin_reinstates_and_only_the_suspended() {
	run(|| {
		register(1);
		register(2);
		assert_noop!(Executors::reinstate(RawOrigin::Root.into(), 1), Error::<Test>::NotSuspended);
		suspend(1);
		assert_noop!(Executors::reinstate(RawOrigin::Signed(1).into(), 1), BadOrigin);
		assert_noop!(Executors::reinstate(RawOrigin::Root.into(), 5), Error::<Test>::NotRegistered);
		assert_ok!(Executors::reinstate(RawOrigin::Root.into(), 1));
		assert_eq!(eligible(), [1, 2]);
		assert_eq!(Daemons::<Test>::get(1).expect("registered").phase, DaemonPhase::Active);
	});
}

#[test]
fn leaving_frees_the_bond_and_closes_the_gap() {
	run(|| {
		(1..=3).for_each(register);
		assert_ok!(Executors::leave(RawOrigin::Signed(1).into()));
		assert_eq!((eligible(), held(1)), (vec![2, 3], 0));
		assert_ok!(Executors::leave(RawOrigin::Signed(3).into()));
		assert_ok!(Executors::leave(RawOrigin::Signed(2).into()));
		assert_eq!(eligible(), Vec::<u64>::new());
		assert_noop!(Executors::leave(RawOrigin::Signed(1).into()), Error::<Test>::NotRegistered);
	});
}

#[test]
fn a_daemon_changes_its_key_and_raises_its_bond() {
	run(|| {
		register(1);
		let set = |fill| Executors::set_tls_key(RawOrigin::Signed(1).into(), key(fill));
		assert_noop!(set(1), Error::<Test>::KeyUnchanged);
		assert_ok!(set(2));
		assert_ok!(Executors::bond_extra(RawOrigin::Signed(1).into(), 50));
		let record = Daemons::<Test>::get(1).expect("registered");
		assert_eq!((record.tls_key, record.bond, held(1)), (key(2), 150, 150));
		assert_noop!(Executors::bond_extra(RawOrigin::Signed(1).into(), 5_000), TokenError::FundsUnavailable);
		assert_noop!(Executors::bond_extra(RawOrigin::Signed(2).into(), 1), Error::<Test>::NotRegistered);
		assert_noop!(Executors::set_tls_key(RawOrigin::Signed(2).into(), key(1)), Error::<Test>::NotRegistered);
	});
}

#[test]
fn genesis_daemons_are_eligible() {
	run(|| {
		let daemon = GenesisDaemon { account: 4, operator: 2, asn: 1, prefix: "10.0.0.0/24".into(), bond: 200 };
		GenesisConfig::<Test> { daemons: vec![daemon] }.build();
		assert_eq!((eligible(), held(4)), (vec![4], 200));
	});
}
