//! The pallet's own committee: members judge the evidence and vote by commit and reveal. A report is feeless exactly
//! when it would succeed.
use crate::{
	integrity::Component, Appraisal, AppraisalOf, AppraisalPhase, Appraisals, Appraiser, Committees, Conclusion,
	Config, Error, Event, Members, Pallet, Panel, Penalties, Vote, VoteSeat,
};
use alloc::vec::Vec;
use codec::Encode;
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use logos_primitives::{HubId, Salt};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Appraiser for Pallet<T> {
	fn open(hub: HubId, round: u32) -> DispatchResult {
		Self::ask_draw(hub, Panel::Appraisal(round))?;
		let appraisal = Appraisal { round, phase: AppraisalPhase::Drawing, deadline: 0, seats: Default::default() };
		Committees::<T>::insert(hub, appraisal);
		Ok(())
	}

	fn cancel(hub: HubId) {
		if let Some(appraisal) = Committees::<T>::take(hub) {
			Self::end_vote_tasks(hub, &appraisal);
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Seats the drawn members; nobody to be found leaves it undecided.
	pub(crate) fn seat_appraisal(hub: HubId, round: u32, seed: H256) {
		let awaited = |known: &AppraisalOf<T>| known.round == round && known.phase == AppraisalPhase::Drawing;
		let Some(mut appraisal) = Committees::<T>::get(hub).filter(awaited) else { return };
		let members = Self::draw_members(hub, Panel::Appraisal(round), seed);
		let seats = members.iter().map(|account| VoteSeat { account: account.clone(), commitment: None, vote: None });
		appraisal.seats = seats.collect::<Vec<_>>().try_into().unwrap_or_default();
		if appraisal.seats.is_empty() {
			return Self::conclude(hub, appraisal);
		}
		Self::deposit_event(Event::CommitteeDrawn { hub, round, members });
		Self::await_until(hub, appraisal, AppraisalPhase::Committing, Self::parameters().commit_ms);
	}

	fn await_until(hub: HubId, mut appraisal: AppraisalOf<T>, phase: AppraisalPhase, window_ms: u64) {
		appraisal.phase = phase;
		appraisal.deadline = Self::now().saturating_add(window_ms);
		Self::wake_at(appraisal.deadline, hub);
		Committees::<T>::insert(hub, appraisal);
	}

	/// The appraisal of this round, if it is in this phase and in time.
	fn voting(phase: AppraisalPhase, hub: HubId, round: u32) -> Result<AppraisalOf<T>, DispatchError> {
		let appraisal = Committees::<T>::get(hub).ok_or(Error::<T>::AppraisalUnknown)?;
		ensure!(appraisal.round == round, Error::<T>::RoundStale);
		ensure!(appraisal.phase == phase, Error::<T>::NotAwaited);
		ensure!(Self::now() < appraisal.deadline, Error::<T>::DeadlinePassed);
		Ok(appraisal)
	}

	fn committed(
		who: &T::AccountId,
		hub: HubId,
		round: u32,
		commitment: H256,
	) -> Result<AppraisalOf<T>, DispatchError> {
		let mut appraisal = Self::voting(AppraisalPhase::Committing, hub, round)?;
		let seat = appraisal.seats.iter_mut().find(|seat| seat.account == *who).ok_or(Error::<T>::NotSeated)?;
		ensure!(seat.commitment.is_none(), Error::<T>::AlreadyCommitted);
		seat.commitment = Some(commitment);
		Ok(appraisal)
	}

	fn revealed(
		who: &T::AccountId,
		hub: HubId,
		round: u32,
		vote: &Vote,
		salt: &Salt,
	) -> Result<AppraisalOf<T>, DispatchError> {
		let mut appraisal = Self::voting(AppraisalPhase::Revealing, hub, round)?;
		let seat = appraisal.seats.iter_mut().find(|seat| seat.account == *who).ok_or(Error::<T>::NotSeated)?;
		let committed = seat.commitment.ok_or(Error::<T>::NotCommitted)?;
		ensure!(seat.vote.is_none(), Error::<T>::AlreadyRevealed);
		ensure!(committed == commitment_of(vote, salt, who, hub, round), Error::<T>::CommitmentMismatch);
		seat.vote = Some(*vote);
		Ok(appraisal)
	}

	/// Whether the chain waits for a commitment of this account.
	pub fn awaits_commitment(origin: &OriginFor<T>, hub: HubId, round: u32) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::committed(&who, hub, round, H256::zero()).is_ok())
	}

	/// Whether the chain waits for this vote of this account.
	pub fn awaits_reveal(origin: &OriginFor<T>, hub: HubId, round: u32, vote: &Vote, salt: &Salt) -> bool {
		ensure_signed(origin.clone()).is_ok_and(|who| Self::revealed(&who, hub, round, vote, salt).is_ok())
	}

	pub(crate) fn do_commit_vote(who: T::AccountId, hub: HubId, round: u32, commitment: H256) -> DispatchResult {
		let appraisal = Self::committed(&who, hub, round, commitment)?;
		Self::deposit_event(Event::VoteCommitted { hub, round, member: who });
		if appraisal.seats.iter().all(|seat| seat.commitment.is_some()) {
			Self::open_reveals(hub, appraisal);
		} else {
			Committees::<T>::insert(hub, appraisal);
		}
		Ok(())
	}

	fn open_reveals(hub: HubId, appraisal: AppraisalOf<T>) {
		Self::deposit_event(Event::Revealing { hub, round: appraisal.round });
		Self::await_until(hub, appraisal, AppraisalPhase::Revealing, Self::parameters().reveal_ms);
	}

	pub(crate) fn do_reveal_vote(who: T::AccountId, hub: HubId, round: u32, vote: Vote, salt: &Salt) -> DispatchResult {
		let appraisal = Self::revealed(&who, hub, round, &vote, salt)?;
		Self::end_task(&who, hub, Panel::Appraisal(round));
		Self::deposit_event(Event::VoteRevealed { hub, round, member: who, vote });
		if appraisal.seats.iter().all(|seat| seat.commitment.is_none() || seat.vote.is_some()) {
			Self::conclude(hub, appraisal);
		} else {
			Committees::<T>::insert(hub, appraisal);
		}
		Ok(())
	}

	/// Goes on when a deadline has passed: without commitments to the end, with some to their reveals.
	pub(crate) fn advance(hub: HubId) {
		let Some(appraisal) = Committees::<T>::get(hub) else { return };
		if appraisal.deadline == 0 || Self::now() < appraisal.deadline {
			return;
		}
		Self::run_out(hub, appraisal);
	}

	pub(crate) fn run_out(hub: HubId, appraisal: AppraisalOf<T>) {
		let committed = appraisal.seats.iter().any(|seat| seat.commitment.is_some());
		match appraisal.phase {
			AppraisalPhase::Committing if committed => Self::open_reveals(hub, appraisal),
			AppraisalPhase::Committing | AppraisalPhase::Revealing => Self::conclude(hub, appraisal),
			AppraisalPhase::Drawing => {}
		}
	}

	fn conclude(hub: HubId, appraisal: AppraisalOf<T>) {
		Committees::<T>::remove(hub);
		Self::end_vote_tasks(hub, &appraisal);
		for seat in appraisal.seats.iter().filter(|seat| seat.commitment.is_some() && seat.vote.is_none()) {
			T::Penalties::not_revealed(&seat.account, hub, appraisal.round);
		}
		<Self as Appraisals<T::AccountId>>::concluded(hub, appraisal.round, conclusion_of(&appraisal));
	}

	fn end_vote_tasks(hub: HubId, appraisal: &AppraisalOf<T>) {
		for seat in &appraisal.seats {
			Self::end_task(&seat.account, hub, Panel::Appraisal(appraisal.round));
		}
	}
}

/// What a member commits to.
pub(crate) fn commitment_of<AccountId: Encode>(
	vote: &Vote,
	salt: &Salt,
	account: &AccountId,
	hub: HubId,
	round: u32,
) -> H256 {
	H256(blake2_256(&(vote, salt, account, hub, round).encode()))
}

/// More than half of all seats decide; a member that says nothing is on nobody's side.
fn conclusion_of<AccountId: Clone>(appraisal: &Appraisal<AccountId>) -> Conclusion<AccountId> {
	let majority = appraisal.seats.len() / 2 + 1;
	let passed = appraisal.seats.iter().filter(|seat| seat.vote == Some(Vote::Pass));
	let witnesses: Vec<AccountId> = passed.map(|seat| seat.account.clone()).collect();
	if witnesses.len() >= majority {
		return Conclusion::Pass(Members::truncate_from(witnesses));
	}
	let failed: Vec<Component> = appraisal
		.seats
		.iter()
		.filter_map(|seat| match seat.vote {
			Some(Vote::Fail(component)) => Some(component),
			_ => None,
		})
		.collect();
	if failed.len() < majority {
		return Conclusion::Undecided;
	}
	let times = |component: &Component| failed.iter().filter(|other| *other == component).count();
	let most = failed.iter().max_by_key(|component| (times(component), core::cmp::Reverse(**component)));
	most.map_or(Conclusion::Undecided, |component| Conclusion::Fail(*component))
}
