use crate::{
	mock::{new_test_ext, run, Hubs, RuntimeOrigin, System, Test, OPERATOR},
	Endpoint, Error, Event, GenesisHub, HubEntry, HubPhase, Hubs as Stored, Lines, Sites, TlsKey,
};
use frame_support::{assert_noop, assert_ok};
use frame_system::RawOrigin;
use logos_primitives::{Capacity, HubRegistry, Label, Placement};
use sp_runtime::DispatchError::BadOrigin;

fn label(text: &str) -> Label {
	Label::truncate_from(text.as_bytes().to_vec())
}

fn size(vcpu: u32) -> Capacity {
	Capacity { vcpu, memory_mib: 1_024, disk_gib: 10 }
}

fn entry(site: u32, class: &str) -> HubEntry {
	let capacity = Capacity { vcpu: 2, memory_mib: 8_192, disk_gib: 50 };
	HubEntry { site, class: label(class), asn: 1, prefix: label("198.51.100.0/24"), capacity, lines: Lines::default() }
}

fn signed(account: u64) -> RuntimeOrigin {
	RawOrigin::Signed(account).into()
}

fn root() -> RuntimeOrigin {
	RawOrigin::Root.into()
}

fn anywhere() -> Placement {
	Placement::default()
}

fn in_region(region: &str) -> Placement {
	Placement { region: Some(label(region)), ..Default::default() }
}

fn phase(hub: u32) -> HubPhase {
	Stored::<Test>::get(hub).expect("registered").phase
}

#[test]
fn the_roomiest_hub_comes_first_and_only_those_with_room_come() {
	run(|| {
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 16), [1, 0]);
		assert_eq!(Hubs::candidates(&anywhere(), &size(5), 16), [1]);
		assert_eq!(Hubs::candidates(&anywhere(), &size(9), 16), [] as [u32; 0]);
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 1), [1]);
		let much_disk = Capacity { disk_gib: 101, ..size(1) };
		assert_eq!(Hubs::candidates(&anywhere(), &much_disk, 16), [] as [u32; 0]);
	});
}

#[test]
fn candidates_are_of_the_wanted_region_and_class() {
	run(|| {
		assert_eq!(Hubs::candidates(&in_region("eu-at"), &size(1), 16), [1, 0]);
		assert_eq!(Hubs::candidates(&in_region("eu-de"), &size(1), 16), [] as [u32; 0]);
		let home = Placement { hub_class: Some(label("home")), ..Default::default() };
		assert_eq!(Hubs::candidates(&home, &size(1), 16), [] as [u32; 0]);
		assert!(Hubs::region_known(&label("eu-at")) && !Hubs::region_known(&label("eu-de")));
		assert!(Hubs::class_known(&label("edge")) && !Hubs::class_known(&label("home")));
	});
}

#[test]
fn room_is_taken_and_given_back() {
	run(|| {
		assert_ok!(Hubs::reserve(1, &size(6)));
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 16), [0, 1]);
		assert_noop!(Hubs::reserve(1, &size(3)), Error::<Test>::NoRoom);
		assert_noop!(Hubs::reserve(7, &size(1)), Error::<Test>::HubUnknown);
		Hubs::release(1, &size(6));
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 16), [1, 0]);
	});
}

#[test]
fn a_report_below_what_is_assigned_lowers_nothing_and_stops_draws() {
	run(|| {
		assert_ok!(Hubs::reserve(1, &size(6)));
		assert_ok!(Hubs::report_capacity(signed(101), size(4)));
		assert_eq!(phase(1), HubPhase::Overcommitted);
		assert_eq!(Stored::<Test>::get(1).expect("registered").assigned, size(6));
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 16), [0]);
		Hubs::release(1, &size(6));
		assert_eq!(phase(1), HubPhase::Active);
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 16), [0, 1]);
	});
}

#[test]
fn a_larger_report_lets_an_overcommitted_hub_back_in() {
	run(|| {
		assert_ok!(Hubs::reserve(1, &size(6)));
		assert_ok!(Hubs::report_capacity(signed(101), size(4)));
		assert_ok!(Hubs::report_capacity(signed(101), Capacity { vcpu: 16, memory_mib: 65_536, disk_gib: 100 }));
		assert_eq!(phase(1), HubPhase::Active);
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 16), [1, 0]);
		assert_noop!(Hubs::report_capacity(signed(1), size(1)), Error::<Test>::HubUnknown);
	});
}

#[test]
fn a_hub_announces_where_it_listens() {
	run(|| {
		let (endpoint, key) = (Endpoint::truncate_from(b"192.0.2.1:7000".to_vec()), TlsKey::truncate_from(vec![4; 91]));
		assert_ok!(Hubs::announce(signed(100), endpoint.clone(), key.clone()));
		System::assert_last_event(
			Event::HubAnnounced { hub: 0, endpoint: endpoint.clone(), tls_key: key.clone() }.into(),
		);
		assert_noop!(Hubs::announce(signed(100), endpoint.clone(), key.clone()), Error::<Test>::Unchanged);
		assert_noop!(Hubs::announce(signed(1), endpoint.clone(), key), Error::<Test>::HubUnknown);
		assert_noop!(Hubs::announce(signed(100), endpoint, TlsKey::default()), Error::<Test>::Malformed);
	});
}

#[test]
fn an_operator_drains_and_retires_a_hub() {
	run(|| {
		assert_ok!(Hubs::reserve(0, &size(1)));
		assert_noop!(Hubs::drain(signed(1), 0), Error::<Test>::NotOperator);
		assert_noop!(Hubs::retire_hub(signed(OPERATOR), 0), Error::<Test>::NotDraining);
		assert_ok!(Hubs::drain(signed(100), 0));
		assert_noop!(Hubs::drain(signed(OPERATOR), 0), Error::<Test>::NotActive);
		assert_eq!(Hubs::candidates(&anywhere(), &size(1), 16), [1]);
		assert_noop!(Hubs::retire_hub(signed(OPERATOR), 0), Error::<Test>::StillAssigned);
		Hubs::release(0, &size(1));
		assert_noop!(Hubs::retire_hub(signed(100), 0), Error::<Test>::NotOperator);
		assert_ok!(Hubs::retire_hub(signed(OPERATOR), 0));
		assert_eq!(phase(0), HubPhase::Retired);
		assert_noop!(Hubs::drain(signed(OPERATOR), 9), Error::<Test>::HubUnknown);
		assert_noop!(Hubs::retire_hub(signed(OPERATOR), 9), Error::<Test>::HubUnknown);
	});
}

#[test]
fn a_site_holds_no_more_hubs_than_its_cap() {
	run(|| {
		assert_ok!(Hubs::register_hub(signed(OPERATOR), 102, entry(0, "edge")));
		assert_noop!(Hubs::register_hub(signed(OPERATOR), 103, entry(0, "edge")), Error::<Test>::SiteFull);
		assert_ok!(Hubs::drain(signed(OPERATOR), 2));
		assert_ok!(Hubs::retire_hub(signed(OPERATOR), 2));
		assert_ok!(Hubs::register_hub(signed(OPERATOR), 103, entry(0, "home")));
		assert_eq!(Hubs::account(3), Some(103));
		assert_eq!(Hubs::place(3).map(|place| place.operator), Some(0));
	});
}

#[test]
fn an_operator_has_no_more_hubs_in_a_region_than_the_cap() {
	run(|| {
		assert_noop!(Hubs::set_operator_cap(signed(OPERATOR), 2), BadOrigin);
		assert_ok!(Hubs::set_operator_cap(root(), 2));
		assert_noop!(Hubs::register_hub(signed(OPERATOR), 102, entry(0, "edge")), Error::<Test>::OperatorAtCap);
		assert_ok!(Hubs::register_site(root(), 0, label("eu-de"), 1));
		assert_ok!(Hubs::register_hub(signed(OPERATOR), 102, entry(1, "edge")));
	});
}

#[test]
fn only_the_operator_registers_hubs_and_only_whole_ones() {
	run(|| {
		assert_noop!(Hubs::register_hub(signed(1), 102, entry(0, "edge")), Error::<Test>::NotOperator);
		assert_noop!(Hubs::register_hub(signed(OPERATOR), 102, entry(9, "edge")), Error::<Test>::SiteUnknown);
		assert_noop!(Hubs::register_hub(signed(OPERATOR), 100, entry(0, "edge")), Error::<Test>::AccountTaken);
		assert_noop!(Hubs::register_hub(signed(OPERATOR), 102, entry(0, "")), Error::<Test>::Malformed);
	});
}

#[test]
fn a_full_pool_takes_no_more_hubs() {
	run(|| {
		assert_ok!(Hubs::set_operator_cap(root(), 1_000));
		assert_ok!(Hubs::register_site(root(), 0, label("eu-de"), 1_000));
		for index in 0..u64::from(crate::MAX_POOL) {
			assert_ok!(Hubs::register_hub(signed(OPERATOR), 1_000 + index, entry(1, "edge")));
		}
		assert_noop!(Hubs::register_hub(signed(OPERATOR), 999, entry(1, "edge")), Error::<Test>::PoolFull);
		assert_ok!(Hubs::register_hub(signed(OPERATOR), 999, entry(1, "home")));
	});
}

#[test]
fn operators_and_sites_go_only_when_they_are_empty() {
	run(|| {
		assert_noop!(Hubs::register_operator(signed(1), 1), BadOrigin);
		assert_ok!(Hubs::register_operator(root(), 11));
		System::assert_last_event(Event::OperatorRegistered { operator: 1, account: 11 }.into());
		assert_noop!(Hubs::register_site(signed(11), 1, label("eu-de"), 1), BadOrigin);
		assert_noop!(Hubs::register_site(root(), 7, label("eu-de"), 1), Error::<Test>::OperatorUnknown);
		assert_noop!(Hubs::register_site(root(), 1, label(""), 1), Error::<Test>::Malformed);
		assert_ok!(Hubs::register_site(root(), 1, label("eu-de"), 1));
		assert_noop!(Hubs::retire_operator(root(), 1), Error::<Test>::OperatorHasSites);
		assert_noop!(Hubs::retire_site(root(), 0), Error::<Test>::SiteHasHubs);
		assert_noop!(Hubs::retire_site(root(), 9), Error::<Test>::SiteUnknown);
		assert_noop!(Hubs::retire_site(signed(11), 1), BadOrigin);
		assert_ok!(Hubs::retire_site(root(), 1));
		assert!(!Sites::<Test>::contains_key(1));
		assert_noop!(Hubs::retire_operator(signed(11), 1), BadOrigin);
		assert_ok!(Hubs::retire_operator(root(), 1));
		assert_noop!(Hubs::retire_operator(root(), 1), Error::<Test>::OperatorUnknown);
	});
}

#[test]
fn a_preset_with_an_unknown_field_is_refused() {
	let hub = serde_json::json!({
		"account": 1, "site": 0, "class": "edge", "asn": 1, "prefix": "p", "vcpu": 1, "memoryMib": 1, "diskGib": 1, "lines": [],
	});
	assert!(serde_json::from_value::<GenesisHub<u64>>(hub.clone()).is_ok());
	let mut odd = hub;
	odd["vcpus"] = 1.into();
	assert!(serde_json::from_value::<GenesisHub<u64>>(odd).is_err());
	new_test_ext();
}
