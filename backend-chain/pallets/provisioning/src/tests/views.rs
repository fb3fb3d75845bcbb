//! What clients read.
use super::world::*;
use crate::{mock::*, EndedPhase, MAX_PAGE};
use frame_support::assert_ok;

#[test]
fn a_resource_is_shown_while_it_lives_and_after_it_ended() {
	run(|| {
		assert_eq!(Provisioning::resource(0), None);
		let id = live();
		let view = Provisioning::resource(id).expect("it lives");
		assert!(view.resource.is_some() && view.job.is_none() && view.check.is_none() && view.ended.is_none());
		assert_ok!(Provisioning::remove(signed(ALICE), id));
		carry_out(id);
		let view = Provisioning::resource(id).expect("it ended");
		assert!(view.resource.is_none() && view.job.is_none());
		assert_eq!(view.ended.map(|ended| (ended.phase, ended.tenant)), Some((EndedPhase::Removed, ALICE)));
	});
}

#[test]
fn a_name_leads_to_the_live_resource_of_its_tenant() {
	run(|| {
		let id = ask(machine(1));
		let find = |tenant, name| {
			Provisioning::resource_by_key(tenant, b"shop".to_vec().try_into().expect("short"), label(name))
		};
		assert_eq!((find(ALICE, "web"), find(BOB, "web"), find(ALICE, "db")), (Some(id), None, None));
	});
}

#[test]
fn a_tenants_resources_come_in_pages_and_go_on_after_one_that_ended() {
	run(|| {
		let mut ids: Vec<u64> = ["a", "b", "c", "d"].map(|name| ask(named(name))).to_vec();
		let page = |after, limit| -> Vec<u64> {
			Provisioning::resources_of(ALICE, after, limit).into_iter().map(|view| view.id).collect()
		};
		let mut all = page(None, MAX_PAGE * 2);
		assert_eq!(page(None, 2), all[..2]);
		assert_eq!(page(Some(all[1]), 2), all[2..]);
		assert_ok!(Provisioning::remove(signed(ALICE), all[1]));
		assert_eq!(page(Some(all[1]), 9), all[2..]);
		all.sort();
		ids.sort();
		assert_eq!(all, ids);
		assert_eq!(page(None, 0), [] as [u64; 0]);
		assert!(Provisioning::resources_of(BOB, None, 9).is_empty());
	});
}
