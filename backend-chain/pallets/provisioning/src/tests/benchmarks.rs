//! The largest cases, for the benchmarks of this pallet and of pallet-checks.
use super::world::*;
use crate::{mock::*, OpenJobs, Resources};
use logos_primitives::{
	AttributeValue, CheckOrder, CheckPhase, Fence, MachineRequest, Milliseconds, Placement, ResourceId,
};
use pallet_checks::{Checks as RunningChecks, Seat, Statement};
use sp_core::H256;

fn largest(vcpu: u64) -> MachineRequest {
	let placement = Placement { anti_affinity: Some(label("db")), ..Default::default() };
	let digest = || AttributeValue::Digest(H256::zero());
	let values = [
		("disk_gib", AttributeValue::Uint(10)),
		("image", text("debian")),
		("key", digest()),
		("memory_mib", AttributeValue::Uint(2_048)),
		("note", text("12345678")),
		("secret", digest()),
		("vcpu", AttributeValue::Uint(vcpu)),
	];
	MachineRequest { placement, ..with(&values) }
}

impl crate::BenchmarkHelper for Test {
	fn largest() -> (u64, MachineRequest) {
		(ALICE, largest(1))
	}

	fn larger() -> MachineRequest {
		largest(2)
	}

	fn await_result(resource: ResourceId, fence: Fence) {
		let mut check = check(resource);
		assert_eq!(check.order.fence, fence);
		let seen = logos_primitives::Observation {
			findings: vec![logos_primitives::Finding::Ok; 3].try_into().expect("three"),
			facts: vec![1; 1_024].try_into().expect("the longest"),
			evidence_root: H256::zero(),
		};
		let statement = Some(Statement::of(&seen, &check.order.platform));
		for account in eligible().into_iter().filter(|daemon| *daemon != check.order.executor).take(3) {
			let seat = Seat { account, operator: account as u32, commitment: Some(H256::zero()), statement };
			check.committee.try_push(seat).expect("three");
			let key = (logos_primitives::Round::Committee, account);
			pallet_checks::Observations::<Test>::insert(resource, key, &seen);
		}
		let deadline: Milliseconds = crate::DutyClock::<Test>::get().now + 4_000;
		check.phase = CheckPhase::Revealing;
		check.deadline = deadline;
		RunningChecks::<Test>::insert(resource, check);
		<Provisioning as logos_primitives::Jobs<u64>>::checking(resource, fence);
		<Provisioning as logos_primitives::Jobs<u64>>::wake_at(deadline, resource, fence);
	}
}

impl pallet_checks::BenchmarkHelper for Test {
	fn order(daemons: u32) -> CheckOrder<u64> {
		recruit(daemons);
		let id = ask(largest(1));
		execute(id);
		check(id).order
	}
}

#[test]
fn the_order_that_the_cross_check_is_measured_with_is_of_a_real_job() {
	run(|| {
		let order = <Test as pallet_checks::BenchmarkHelper>::order(100);
		assert_eq!(OpenJobs::<Test>::get(order.resource).map(|job| job.fence), Some(order.fence));
		assert!(Resources::<Test>::contains_key(order.resource));
		assert_eq!(eligible().len(), 108);
	});
}
