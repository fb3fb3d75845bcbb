//! Who executes: drawn from the eligible daemons that do not stand close to the hub.
use crate::{Config, JobOf, Pallet};
use codec::Encode;
use logos_primitives::{DaemonRegistry, Duty, DutyKind, HubId, HubRegistry, Lots, Milliseconds, ResourceId};
use sp_core::H256;
use sp_io::hashing::blake2_256;

impl<T: Config> Pallet<T> {
	/// Draws an executor and gives it the duty to accept. Never of the operator, autonomous system or prefix of the
	/// hub; one whose assignment of this job failed already only if there is no other. Looks at no more than `tries`
	/// daemons, and takes what it used off them. The hub is hashed into the seed: it was drawn from the same one, and
	/// its lot must say nothing about this one.
	pub(crate) fn draw_executor(
		id: ResourceId,
		job: &JobOf<T>,
		hub: HubId,
		seed: H256,
		deadline: Milliseconds,
		tries: &mut usize,
	) -> Option<T::AccountId> {
		let place = T::HubRegistry::place(hub)?;
		let duty = Duty { resource: id, fence: job.fence, kind: DutyKind::Accept, deadline };
		let mut second_choice = None;
		let seed = H256(blake2_256(&(seed, hub).encode()));
		for lot in Lots::new(seed, T::DaemonRegistry::eligible()) {
			if *tries == 0 {
				break;
			}
			*tries -= 1;
			let Some(daemon) = T::DaemonRegistry::at(lot) else { continue };
			if T::DaemonRegistry::place(&daemon).is_none_or(|stands| stands.kin(&place)) {
				continue;
			}
			if job.spent.contains(&daemon) {
				second_choice = second_choice.or(Some(daemon));
			} else if Self::put_duty(&daemon, duty.clone()).is_ok() {
				return Some(daemon);
			}
		}
		second_choice.filter(|daemon| Self::put_duty(daemon, duty).is_ok())
	}

	/// Ends what the executor of the present assignment has to do, and remembers that it failed.
	pub(crate) fn dismiss(id: ResourceId, job: &mut JobOf<T>) {
		if let Some(executor) = job.executor.take() {
			Self::take_duty(&executor, id, DutyKind::Accept);
			Self::take_duty(&executor, id, DutyKind::Execute);
			if !job.spent.contains(&executor) && job.spent.try_push(executor).is_err() {
				log_full();
			}
		}
		job.result = None;
		job.step = None;
		job.checkpoints = 0;
		job.extended_ms = 0;
	}
}

/// Nine places are enough for three assignments on each of three hubs.
fn log_full() {
	frame_support::defensive!("a job has at most nine assignments");
}
