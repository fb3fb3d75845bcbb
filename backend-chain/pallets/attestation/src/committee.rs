//! Drawing members, and their tasks.
use crate::{Config, Drawn, Pallet, Panel, Task, Tasks, MAX_LOTS};
use alloc::vec::Vec;
use logos_primitives::{DaemonRegistry, HubId, HubRegistry, Lots};
use sp_core::H256;

impl<T: Config> Pallet<T> {
	/// Draws members that are no kin of the hub, no two of one operator, and gives each its task.
	pub(crate) fn draw_members(hub: HubId, panel: Panel, seed: H256) -> Vec<T::AccountId> {
		let stands = T::HubRegistry::place(hub);
		let size = Self::parameters().committee_size;
		let mut drawn: Vec<Drawn<T::AccountId>> = Vec::new();
		for lot in Lots::new(seed, T::DaemonRegistry::eligible()).take(MAX_LOTS) {
			if drawn.len() as u32 == size {
				break;
			}
			let Some(account) = T::DaemonRegistry::at(lot) else { continue };
			let Some(place) = T::DaemonRegistry::place(&account) else { continue };
			let kin = stands.as_ref().is_some_and(|hub| hub.kin(&place));
			let seated = drawn.iter().any(|member| member.operator == place.operator);
			if kin || seated || !Self::add_task(&account, Task { hub, panel }) {
				continue;
			}
			drawn.push(Drawn { account, operator: place.operator });
		}
		drawn.into_iter().map(|member| member.account).collect()
	}

	fn add_task(account: &T::AccountId, task: Task) -> bool {
		Tasks::<T>::try_mutate(account, |tasks| tasks.try_push(task)).is_ok()
	}

	/// Takes a task away; it may be gone already.
	pub(crate) fn end_task(account: &T::AccountId, hub: HubId, panel: Panel) {
		Tasks::<T>::mutate_exists(account, |tasks| {
			if let Some(list) = tasks {
				list.retain(|task| *task != Task { hub, panel });
				if list.is_empty() {
					*tasks = None;
				}
			}
		});
	}
}
