use crate::{
	configs::{rights::ProxyType, system::BlockWeights},
	genesis, AccountId, Balances, Catalogue, Executors, Hubs, Provisioning, Runtime, RuntimeCall, RuntimeGenesisConfig,
	System, UNIT,
};
use frame_support::traits::{fungible::InspectHold, InstanceFilter};
use logos_primitives::{
	DaemonRegistry, Desire, HubRegistry, Intent, Label, Placement, PlannedRequest, TypeSelector, WorkspaceName,
};
use serde_json::Value;
use sp_core::{crypto::Pair, sr25519};
use sp_genesis_builder::{PresetId, DEV_RUNTIME_PRESET};
use sp_runtime::BuildStorage;

fn account(uri: &str) -> AccountId {
	sr25519::Pair::from_string(uri, None).expect("a development key").public().0.into()
}

fn merge(base: &mut Value, patch: Value) {
	match (base, patch) {
		(Value::Object(base), Value::Object(patch)) => {
			for (name, value) in patch {
				merge(base.entry(name).or_insert(Value::Null), value);
			}
		}
		(base, patch) => *base = patch,
	}
}

fn development() -> sp_io::TestExternalities {
	let patch = genesis::preset(&PresetId::from(DEV_RUNTIME_PRESET)).expect("there is a development preset");
	let mut whole = serde_json::to_value(RuntimeGenesisConfig::default()).expect("the default is JSON");
	merge(&mut whole, serde_json::from_slice(&patch).expect("the preset is JSON"));
	let config: RuntimeGenesisConfig = serde_json::from_value(whole).expect("the preset fits the runtime");
	let mut externalities: sp_io::TestExternalities = config.build_storage().expect("genesis builds").into();
	externalities.execute_with(|| {
		System::set_block_number(1);
		pallet_timestamp::Now::<Runtime>::put(1_000_000);
	});
	externalities
}

fn label(text: &str) -> Label {
	Label::truncate_from(text.as_bytes().to_vec())
}

fn web() -> PlannedRequest {
	Desire {
		workspace: WorkspaceName::truncate_from(b"web".to_vec()),
		name: label("web"),
		machine_type: TypeSelector { name: label("vm.small"), version: None },
		attributes: Default::default(),
		placement: Placement::default(),
		checkers: None,
		delete_protection: false,
		max_price: None,
	}
}

#[test]
fn the_development_preset_has_funded_accounts_daemons_hubs_and_a_catalogue() {
	development().execute_with(|| {
		assert_eq!(Balances::free_balance(account("//Alice")), 1_000_000 * UNIT);
		assert_eq!(Executors::eligible(), 6);
		let bond = pallet_executors::HoldReason::Bond.into();
		assert_eq!(Balances::balance_on_hold(&bond, &account("//daemon//0")), 1_000 * UNIT);
		assert_eq!(pallet_hubs::HubByAccount::<Runtime>::get(account("//hub//2")), Some(2));
		let names: Vec<Vec<u8>> = Catalogue::machine_types().into_iter().map(|(of, ..)| of.name.into_inner()).collect();
		assert!(names.contains(&b"vm.small".to_vec()) && names.contains(&b"vm.medium".to_vec()));
		assert_eq!(Catalogue::images().len(), 2);
		assert_eq!(pallet_babe::Pallet::<Runtime>::slot_duration(), 20);
		assert_eq!(pallet_sudo::Key::<Runtime>::get(), Some(account("//Alice")));
	});
}

#[test]
fn no_daemon_of_the_development_preset_is_kin_of_a_hub_or_of_another_daemon() {
	development().execute_with(|| {
		let daemons: Vec<_> = (0..6).filter_map(Executors::at).filter_map(|who| Executors::place(&who)).collect();
		let hubs: Vec<_> = (0..3).filter_map(Hubs::place).collect();
		assert_eq!((daemons.len(), hubs.len()), (6, 3));
		for (index, daemon) in daemons.iter().enumerate() {
			assert!(hubs.iter().all(|hub| !hub.kin(daemon)));
			assert!(daemons[..index].iter().all(|other| !other.kin(daemon)));
		}
	});
}

#[test]
fn a_plan_of_a_small_machine_meets_nothing_but_its_missing_image() {
	development().execute_with(|| {
		let answer = Provisioning::dry_run(account("//Alice"), Intent::Create(web()));
		let about: Vec<_> = answer.refusals.iter().map(|refusal| refusal.attribute.clone()).collect();
		assert_eq!(about.len(), 1, "{about:?}");
		assert_eq!(about[0].as_ref().map(|name| name.to_vec()), Some(b"image".to_vec()));
	});
}

#[test]
fn a_proxy_for_applies_touches_resources_and_state_and_no_money() {
	let remove = RuntimeCall::Provisioning(pallet_provisioning::Call::remove { resource: 1 });
	let accept = RuntimeCall::Provisioning(pallet_provisioning::Call::accept {
		resource: 1,
		fence: logos_primitives::Fence { generation: 1, assignment: 1 },
	});
	let prune = RuntimeCall::Tfstate(pallet_tfstate::Call::prune { name: Default::default(), below: 1 });
	let batch = RuntimeCall::Utility(pallet_utility::Call::force_batch { calls: Vec::new() });
	let pay =
		RuntimeCall::Balances(pallet_balances::Call::transfer_all { dest: account("//Bob").into(), keep_alive: false });
	for (call, allowed) in [(remove, true), (accept, false), (prune, true), (batch, true), (pay, false)] {
		assert_eq!(ProxyType::Apply.filter(&call), allowed, "{call:?}");
		assert!(ProxyType::Any.filter(&call));
	}
}

#[test]
fn extrinsics_have_room_in_a_block_that_rotates_a_session() {
	let weights = BlockWeights::get();
	let normal = weights.get(frame_support::dispatch::DispatchClass::Normal);
	assert_eq!(normal.reserved, normal.max_total);
}
