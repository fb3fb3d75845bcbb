//! What tests do before they test something: a profile with an active reference, an enrolled and a trusted hub.
use crate::{
	appraisal::commitment_of,
	integrity::{
		extra_data, integrity_hash, machine_id,
		testing::{template, Allowlist, Log},
		Binding, BootClaim, ImaClaim, UpdateClaim,
	},
	mock::*,
	tpm::{
		name_digest,
		simulated::{QuoteOrder, SimulatedTpm},
		Clock, Scheme,
	},
	*,
};
use frame_support::assert_ok;
use logos_primitives::HubId;
use sp_core::H256;
use sp_io::hashing::sha2_256;
use sp_runtime::DispatchResultWithInfo;

pub const PROFILE: ProfileId = H256::repeat_byte(0x11);
pub const ISSUER: H256 = H256::repeat_byte(0x22);
pub const MASK: u32 = 0x4bdd;
pub const SIGNERS: [u64; 3] = [1, 2, 3];

pub fn hash(text: &str) -> H256 {
	H256(sha2_256(text.as_bytes()))
}

pub fn signed(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

pub fn entry() -> ProfileEntry {
	ProfileEntry {
		pcr_mask: MASK,
		schemes: vec![Scheme::Ecdsa].try_into().expect("one scheme"),
		required: Required { sensors: true, ..Default::default() },
		policy: hash("policy"),
		machine_class: 0,
	}
}

/// The files of the image.
pub fn files() -> Vec<Vec<u8>> {
	(0..40).map(|number| template(&format!("/usr/bin/tool-{number}"), [number; 32])).collect()
}

pub fn allowlist() -> Allowlist {
	Allowlist::of_templates(&files())
}

/// Release `epoch + 1`; the first without deployment.
pub fn proposal(epoch: u32) -> Proposal {
	let deployment = if epoch == 0 { H256::zero() } else { hash(&format!("deployment {epoch}")) };
	Proposal {
		epoch,
		boot: BootClaim { pcr_digest: hash(&format!("pcrs {epoch}")), secure_boot: true, command_line: hash("quiet") },
		ima: ImaClaim { allowlist: allowlist().root(), violations_allowed: false, policy: hash("ima") },
		files: hash("files"),
		kernel_guard: hash("guard"),
		sensors: hash("sensors"),
		tamper: hash("tamper"),
		update: UpdateClaim { release: epoch + 1, deployment },
		exempt: Default::default(),
	}
}

pub fn reference(epoch: u32) -> ReferenceOf<Test> {
	References::<Test>::get(PROFILE, epoch).expect("the reference is there")
}

/// A profile, an issuer and two of three signers.
pub fn prepare() {
	assert_ok!(Attestation::register_profile(root(), PROFILE, entry()));
	assert_ok!(Attestation::add_root(root(), ISSUER));
	let accounts = SIGNERS.to_vec().try_into().expect("three signers");
	assert_ok!(Attestation::set_signers(root(), ReleaseSigners { threshold: 2, accounts }));
}

/// Proposes and signs, and waits out the time lock.
pub fn sign_release(proposal: Proposal) {
	let epoch = proposal.epoch;
	assert_ok!(Attestation::propose_reference(signed(1), PROFILE, proposal));
	assert_ok!(Attestation::sign_reference(signed(2), PROFILE, epoch, reference(epoch).proposal));
	next_block(50_000);
}

/// A release that is accepted.
pub fn announce(epoch: u32) {
	sign_release(proposal(epoch));
	assert_ok!(Attestation::announce_reference(signed(9), PROFILE, epoch));
}

pub fn request(tpm: &SimulatedTpm) -> EnrolmentRequest {
	EnrolmentRequest {
		profile: PROFILE,
		endorsement_key: PublicArea::truncate_from(tpm.endorsement_public()),
		certificate: hash("certificate"),
		issuer: ISSUER,
		attestation_key: PublicArea::truncate_from(tpm.attestation_public()),
		tamper_counter: 7,
	}
}

/// Members that make credentials for a hub.
pub fn makers(hub: HubId) -> Vec<u64> {
	Enrolments::<Test>::get(hub).expect("an enrolment").seats.iter().map(|seat| seat.account).collect()
}

pub fn secret(number: u8) -> [u8; 32] {
	[number; 32]
}

/// The member in a seat offers a credential with the secret of that number.
pub fn offer(hub: HubId, seat: usize) {
	let credential = Credential::truncate_from(include_bytes!("../../fixtures/cred.blob").to_vec());
	let commitment = H256(sha2_256(&secret(seat as u8)));
	assert_ok!(Attestation::offer_credential(signed(makers(hub)[seat]), hub, credential, commitment));
}

pub fn opened(seats: &[u8]) -> frame_support::BoundedVec<Opened, frame_support::traits::ConstU32<7>> {
	let opened: Vec<Opened> = seats.iter().map(|seat| Opened { seat: *seat, secret: secret(*seat) }).collect();
	opened.try_into().expect("at most seven")
}

pub fn enrol(hub: HubId, tpm: &SimulatedTpm) {
	let account = signed(HUB_ACCOUNT + u64::from(hub));
	assert_ok!(Attestation::request_enrolment(account.clone(), hub, request(tpm)));
	blocks(4);
	offer(hub, 0);
	offer(hub, 2);
	assert_ok!(Attestation::complete_enrolment(account, hub, opened(&[0, 2])));
}

/// A hub's agent and its machine.
pub struct Agent {
	pub hub: HubId,
	pub tpm: SimulatedTpm,
	pub clock: Clock,
	pub log: Log,
	pub claims: Claims,
	/// What the PCRs are.
	pub pcr_digest: [u8; 32],
}

impl Agent {
	/// Of a machine that is as the reference wants it.
	pub fn good(number: u8) -> Self {
		let mut entries = vec![template("boot_aggregate", [9; 32])];
		entries.extend(files());
		let log = Log::of_templates(&entries);
		let claims = Claims {
			epoch: 0,
			bucket: LastBucket::<Test>::get(),
			differences: Default::default(),
			collected: hash("collected"),
			evidence: hash("evidence"),
			states: log.root(),
			log_length: log.length(),
			pcr10: log.pcr10(),
		};
		let clock = Clock { reset_count: 2, restart_count: 0, clock_ms: 1_000 };
		Self { hub: HUB, tpm: SimulatedTpm::new(number), clock, log, claims, pcr_digest: hash("pcrs 0").0 }
	}

	/// With another log than a good machine's.
	pub fn with_log(mut self, log: Log) -> Self {
		self.claims.states = log.root();
		self.claims.log_length = log.length();
		self.claims.pcr10 = log.pcr10();
		self.log = log;
		self
	}

	/// Takes the newest nonce, a little later.
	pub fn refresh(&mut self) {
		self.clock.clock_ms += 1_000;
		self.claims.bucket = LastBucket::<Test>::get();
	}

	/// Boots what the reference of an epoch says.
	pub fn reboot(&mut self, epoch: u32) {
		self.clock = Clock { reset_count: self.clock.reset_count + 1, restart_count: 0, clock_ms: 10 };
		self.claims.epoch = epoch;
		self.claims.bucket = LastBucket::<Test>::get();
		self.pcr_digest = hash(&format!("pcrs {epoch}")).0;
	}

	pub fn order(&self) -> QuoteOrder {
		let mut leaves = reference(self.claims.epoch).leaves;
		for difference in &self.claims.differences {
			leaves[difference.component as usize] = difference.leaf;
		}
		let nonces = Nonces::<Test>::get();
		let block = nonces.iter().find(|nonce| nonce.bucket == self.claims.bucket).map(|nonce| nonce.hash);
		let binding = Binding {
			genesis: System::block_hash(0),
			machine: machine_id(self.hub, &H256(name_digest(&self.tpm.endorsement_public()))),
			block: block.unwrap_or_default(),
			integrity: integrity_hash(&leaves),
			collected: self.claims.collected,
		};
		QuoteOrder { extra_data: extra_data(&binding), mask: MASK, pcr_digest: self.pcr_digest, clock: self.clock }
	}

	pub fn attest(&self) -> DispatchResultWithInfo<frame_support::dispatch::PostDispatchInfo> {
		let (quote, signature) = self.tpm.quote(&self.order());
		self.send(quote, signature)
	}

	pub fn send(
		&self,
		quote: Vec<u8>,
		signature: Vec<u8>,
	) -> DispatchResultWithInfo<frame_support::dispatch::PostDispatchInfo> {
		Attestation::attest(
			signed(HUB_ACCOUNT + u64::from(self.hub)),
			self.hub,
			Attest::truncate_from(quote),
			TpmSignature::truncate_from(signature),
			PublicArea::truncate_from(self.tpm.attestation_public()),
			self.claims.clone(),
		)
	}
}

/// The same where committees have one member.
pub fn enrolled_by_one() -> Agent {
	prepare();
	announce(0);
	let account = signed(HUB_ACCOUNT);
	assert_ok!(Attestation::request_enrolment(account.clone(), HUB, request(&SimulatedTpm::new(1))));
	blocks(4);
	offer(HUB, 0);
	assert_ok!(Attestation::complete_enrolment(account, HUB, opened(&[0])));
	next_block(10_000);
	blocks(1);
	Agent::good(1)
}

/// An active reference and an enrolled hub whose agent is good.
pub fn enrolled() -> Agent {
	prepare();
	announce(0);
	enrol(HUB, &SimulatedTpm::new(1));
	next_block(10_000);
	blocks(1);
	Agent::good(1)
}

pub fn record() -> HubRecord {
	Hubs::<Test>::get(HUB).expect("an enrolled hub")
}

pub fn phase() -> IntegrityPhase {
	Attestation::integrity_phase(HUB).expect("an enrolled hub")
}

/// Members that judge the hub's attestation.
pub fn judges() -> Vec<u64> {
	Committees::<Test>::get(HUB).expect("an appraisal").seats.iter().map(|seat| seat.account).collect()
}

pub const SALT: [u8; 32] = [5; 32];

pub fn commit(account: u64, vote: Vote) {
	let round = record().round;
	let commitment = commitment_of(&vote, &SALT, &account, HUB, round);
	assert_ok!(Attestation::commit_vote(signed(account), HUB, round, commitment));
}

pub fn reveal(account: u64, vote: Vote) {
	assert_ok!(Attestation::reveal_vote(signed(account), HUB, record().round, vote, SALT));
}

/// The committee is drawn and votes; returns who it was.
pub fn vote(votes: [Vote; 3]) -> Vec<u64> {
	blocks(4);
	let judges = judges();
	for (account, vote) in judges.iter().zip(votes) {
		commit(*account, vote);
	}
	for (account, vote) in judges.iter().zip(votes) {
		reveal(*account, vote);
	}
	judges
}

/// A hub that was just passed, its agent, and what was passed.
pub fn trusted_with(agent: Agent) -> (Agent, PassedOf<Test>) {
	assert_ok!(agent.attest());
	vote([Vote::Pass, Vote::Unknown, Vote::Pass]);
	let passed = System::events().into_iter().rev().find_map(|record| match record.event {
		RuntimeEvent::Attestation(Event::Trusted { passed, .. }) => Some(passed),
		_ => None,
	});
	(agent, passed.expect("the hub is trusted"))
}

pub fn trusted() -> (Agent, PassedOf<Test>) {
	trusted_with(enrolled())
}
