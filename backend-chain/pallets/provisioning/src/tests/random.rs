//! Random parties: whatever they do in whatever order, what always holds goes on to hold.
use super::world::*;
use crate::{mock::*, Call, EndedResources, Event, JobPhase, OpenJobs, Resources};
use codec::Encode;
use logos_primitives::{AttributeValue, CheckPhase, Fence, MachineRequest, Placement};
use sp_io::hashing::blake2_256;

/// Numbers from a seed.
struct Numbers {
	seed: u64,
	drawn: u64,
}

impl Numbers {
	/// One below `bound`.
	fn below(&mut self, bound: u64) -> u64 {
		self.drawn += 1;
		let hash = blake2_256(&(self.seed, self.drawn).encode());
		u64::from_le_bytes(hash[..8].try_into().expect("eight bytes")) % bound.max(1)
	}

	/// True once in so many times.
	fn once_in(&mut self, times: u64) -> bool {
		self.below(times) == 0
	}

	fn one_of<A: Copy>(&mut self, all: &[A]) -> Option<A> {
		all.get(self.below(all.len() as u64) as usize).copied()
	}
}

fn request(numbers: &mut Numbers) -> MachineRequest {
	let name = ["a", "b", "c"][numbers.below(3) as usize];
	let label_of = |once: bool, text: &str| once.then(|| label(text));
	let placement = Placement {
		region: label_of(numbers.once_in(4), "eu-at"),
		hub_class: None,
		anti_affinity: label_of(numbers.once_in(3), "db"),
	};
	let vcpu = AttributeValue::Uint(1 + numbers.below(7));
	let delete_protection = numbers.once_in(8);
	MachineRequest {
		name: label(name),
		placement,
		delete_protection,
		..with(&[("image", text("debian")), ("vcpu", vcpu)])
	}
}

/// What a tenant may ask.
fn tenant(numbers: &mut Numbers) {
	let ids: Vec<u64> = Resources::<Test>::iter_keys().collect();
	let who = signed([ALICE, BOB][numbers.below(2) as usize]);
	let id = numbers.one_of(&ids).unwrap_or(0);
	let own = Resources::<Test>::get(id).map(|resource| (resource.tenant, resource.name, resource.desired.placement));
	let _ = match (numbers.below(4), own) {
		(0, _) | (_, None) => Provisioning::request(who, request(numbers)),
		(1, Some((tenant, ..))) => Provisioning::remove(signed(tenant), id),
		(_, Some((tenant, name, placement))) => {
			Provisioning::update(signed(tenant), id, MachineRequest { name, placement, ..request(numbers) })
		}
	};
}

/// What the executor of a job may report, or somebody else under some fence token.
fn executor_of(numbers: &mut Numbers, id: u64) {
	let Some(job) = OpenJobs::<Test>::get(id) else { return };
	let stranger = numbers.once_in(10);
	let who = if stranger { DAEMON + numbers.below(DAEMONS) } else { job.executor.unwrap_or(ALICE) };
	let assignment = job.fence.assignment + u32::from(numbers.once_in(20));
	let fence = Fence { assignment, ..job.fence };
	let found = true_facts(id);
	let call = match (numbers.below(8), job.phase) {
		(0, _) => give_up_call(id, fence),
		(1, _) => checkpoint_call(id, fence),
		(2, _) => Call::reveal_result { resource: id, fence, facts: found, salt: [0; 32] },
		(3, _) | (_, JobPhase::Assigned) => accept_call(id, fence),
		(_, JobPhase::Executing) => commit_call(id, fence, &found),
		_ => reveal_call(id, fence, found),
	};
	let _ = report(who, call);
}

/// A checker says mostly the truth; what it says depends on who and when, so that it reveals what it committed.
fn says(seed: u64, who: u64, id: u64) -> Says {
	let check = check(id);
	let lot = blake2_256(&(seed, who, check.order.fence, check.round).encode())[0];
	match lot {
		0..8 => Says::Mismatch,
		8..12 => Says::OtherFacts,
		12..28 => Says::Unknown,
		28..36 => Says::Silent,
		36..42 => Says::Unrevealed,
		_ => Says::Ok,
	}
}

fn checkers_of(numbers: &mut Numbers, id: u64) {
	let Some(check) = pallet_checks::Checks::<Test>::get(id) else { return };
	for who in check.active().iter().map(|seat| seat.account) {
		if numbers.once_in(3) || pallet_checks::Checks::<Test>::get(id).is_none() {
			continue;
		}
		let said = says(numbers.seed, who, id);
		let _ = match (check.phase, said) {
			(_, Says::Silent) | (CheckPhase::Revealing, Says::Unrevealed) => Ok(()),
			(CheckPhase::Revealing, _) => reveal_observation(id, who, said),
			_ => commit_observation(id, who, said),
		};
	}
}

/// What operators and governance may do besides.
fn others(numbers: &mut Numbers) {
	let hub = numbers.below(3);
	let daemon = DAEMON + numbers.below(DAEMONS);
	let vcpu = [2, 8, 8, 16][numbers.below(4) as usize];
	let capacity = logos_primitives::Capacity { vcpu, memory_mib: 32_768, disk_gib: 400 };
	let _ = match numbers.below(4) {
		0 => Hubs::report_capacity(signed(HUB + hub), capacity),
		1 => Executors::leave(signed(daemon)),
		2 => Executors::reinstate(root(), daemon),
		_ => {
			let prefix = label(&format!("daemon-{daemon}"));
			let place = logos_primitives::NetworkPlace { operator: daemon as u32, asn: daemon as u32, prefix };
			Executors::register(signed(daemon), place, Default::default(), 100)
		}
	};
}

/// Plays so many steps; how many resources ended, how many results were verified and how many contested.
fn play(seed: u64, steps: u32) -> [usize; 3] {
	let mut numbers = Numbers { seed, drawn: 0 };
	new_test_ext().execute_with(|| {
		for _ in 0..steps {
			let ids: Vec<u64> = OpenJobs::<Test>::iter_keys().collect();
			match numbers.below(20) {
				0..3 => tenant(&mut numbers),
				3 => others(&mut numbers),
				4..9 => ids.iter().for_each(|id| executor_of(&mut numbers, *id)),
				9..14 => ids.iter().for_each(|id| checkers_of(&mut numbers, *id)),
				14 => next_block([1_000, 5_000, 30_000][numbers.below(3) as usize]),
				15 => BlockRandomness::set((!numbers.once_in(4)).then(|| numbers.below(u64::MAX))),
				16 => next_block_asleep(2_000),
				17 => next_block(200),
				_ => (0..4).for_each(|_| next_block(20)),
			}
			check_invariants();
		}
		BlockRandomness::set(Some(seed));
		settle();
		let happened: [fn(&RuntimeEvent) -> bool; 3] = [
			|event| matches!(event, RuntimeEvent::Provisioning(Event::Ended { .. })),
			|event| matches!(event, RuntimeEvent::Provisioning(Event::Verified { .. })),
			|event| matches!(event, RuntimeEvent::Checks(pallet_checks::Event::Contested { .. })),
		];
		let events = System::events();
		happened.map(|kind| events.iter().filter(|record| kind(&record.event)).count())
	})
}

/// Nobody does anything any more: every job comes to an end by its deadlines alone.
fn settle() {
	for _ in 0..1_000 {
		if OpenJobs::<Test>::iter().next().is_none() {
			break;
		}
		next_block(3_000);
	}
	check_invariants();
	assert_eq!(OpenJobs::<Test>::iter().count(), 0, "no party can keep a job open");
	assert_eq!(pallet_checks::Checks::<Test>::iter().count(), 0);
	for daemon in DAEMON..DAEMON + DAEMONS {
		assert_eq!(kinds(daemon), [], "who has no job has no duty");
	}
	let held_by_resources: u128 = Resources::<Test>::iter().map(|(_, resource)| resource.held).sum();
	assert_eq!(held(ALICE) + held(BOB), held_by_resources, "money is held for what lives and nothing else");
	let hosted: u32 = Resources::<Test>::iter().map(|(_, resource)| resource.reserved.vcpu).sum();
	let blocked: u32 =
		EndedResources::<Test>::iter().filter_map(|(_, ended)| ended.blocked).map(|room| room.vcpu).sum();
	let assigned: u32 = pallet_hubs::Hubs::<Test>::iter().map(|(_, hub)| hub.assigned.vcpu).sum();
	assert_eq!(assigned, hosted + blocked, "room is taken by what lives or is blocked, and by nothing else");
	assert_eq!(crate::Neighbours::<Test>::iter().map(|(_, count)| count).sum::<u32>() as usize, labelled());
}

/// Resources with a label to keep apart that stand on a hub.
fn labelled() -> usize {
	let labelled = |resource: &crate::ResourceOf<Test>| {
		resource.hub.is_some() && resource.desired.placement.anti_affinity.is_some()
	};
	Resources::<Test>::iter().filter(|(_, resource)| labelled(resource)).count()
}

/// How many plays; a longer search is asked for by `LOGOS_PLAYS`.
fn plays() -> u64 {
	std::env::var("LOGOS_PLAYS").map_or(12, |plays| plays.parse().expect("LOGOS_PLAYS is a number"))
}

#[test]
fn whatever_the_parties_do_the_invariants_hold_and_every_job_ends() {
	let mut happened = [0; 3];
	for seed in 0..plays() {
		play(seed, 300).into_iter().zip(&mut happened).for_each(|(more, sum)| *sum += more);
	}
	assert!(happened.iter().all(|times| *times >= 24), "the play reaches ends, verdicts and juries: {happened:?}");
}
