use super::{
	public::KeyRefusal,
	quote::{parse_quote, Clock, ClockRefusal},
	reader::Malformed,
	signature::{parse_signature, Signature},
	simulated::{QuoteOrder, SimulatedTpm},
	*,
};
use p256::ecdsa::Signature as EcdsaSignature;

const ECC_PUBLIC: &[u8] = include_bytes!("../../fixtures/ak_ecc.pub");
const ECC_NAME: &[u8] = include_bytes!("../../fixtures/ak_ecc.name");
const ECC_QUOTE: &[u8] = include_bytes!("../../fixtures/q_ecc.msg");
const ECC_SIGNATURE: &[u8] = include_bytes!("../../fixtures/q_ecc.sig");
const RSA_PUBLIC: &[u8] = include_bytes!("../../fixtures/ak_rsa.pub");
const RSA_NAME: &[u8] = include_bytes!("../../fixtures/ak_rsa.name");
const RSA_QUOTE: &[u8] = include_bytes!("../../fixtures/q_rsa.msg");
const RSA_SIGNATURE: &[u8] = include_bytes!("../../fixtures/q_rsa.sig");
const EK_RSA: &[u8] = include_bytes!("../../fixtures/ek.pub");
const EK_ECC: &[u8] = include_bytes!("../../fixtures/ekecc.pub");
const NONCE: &[u8] = include_bytes!("../../fixtures/nonce.bin");
const FORGED_QUOTE: &[u8] = include_bytes!("../../fixtures/fake_magic_bad.msg");
const FORGED_SIGNATURE: &[u8] = include_bytes!("../../fixtures/sig_bad.tss");
const FORGER: &str = include_str!("../../fixtures/ak2.pem");
const MINI_PUBLIC: &[u8] = include_bytes!("../../fixtures/mini_ak.pub");
const MINI_QUOTE: &[u8] = include_bytes!("../../fixtures/mini_quote.msg");
const MINI_SIGNATURE: &[u8] = include_bytes!("../../fixtures/mini_quote.sig");
/// PCRs 0 to 10 and 14.
const MASK: u32 = 0x47ff;

/// A TPM2B_PUBLIC without its size.
fn area(sized: &[u8]) -> &[u8] {
	assert_eq!(usize::from(u16::from_be_bytes([sized[0], sized[1]])), sized.len() - 2);
	&sized[2..]
}

fn expected(public: &[u8]) -> Expected {
	Expected {
		signer: qualified_name(&name_digest(area(EK_RSA)), &name_digest(area(public))),
		extra_data: NONCE.try_into().expect("a nonce of 32 bytes"),
		mask: MASK,
	}
}

/// X.509 SubjectPublicKeyInfo of P-256: the point is its end.
fn public_of_pem(pem: &str) -> Vec<u8> {
	let text: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
	let mut bits = 0u32;
	let mut bytes = Vec::new();
	for (position, letter) in text.trim_end_matches('=').bytes().enumerate() {
		let value = match letter {
			b'A'..=b'Z' => letter - b'A',
			b'a'..=b'z' => letter - b'a' + 26,
			b'0'..=b'9' => letter - b'0' + 52,
			b'+' => 62,
			_ => 63,
		};
		bits = (bits << 6) | u32::from(value);
		if position % 4 != 0 {
			bytes.push((bits >> (6 - 2 * (position % 4))) as u8);
		}
	}
	let point = &bytes[bytes.len() - 64..];
	let mut public = area(ECC_PUBLIC)[..20].to_vec();
	for coordinate in point.chunks(32) {
		public.extend_from_slice(&[0, 32]);
		public.extend_from_slice(coordinate);
	}
	public
}

#[test]
fn a_name_is_the_hash_of_the_public_area() {
	for (public, name) in [(ECC_PUBLIC, ECC_NAME), (RSA_PUBLIC, RSA_NAME)] {
		assert_eq!(name[..2], name::SHA256);
		assert_eq!(name_digest(area(public)), name[2..]);
	}
}

#[test]
fn quotes_of_a_software_tpm_verify() {
	for (public, quote, signature) in [(ECC_PUBLIC, ECC_QUOTE, ECC_SIGNATURE), (RSA_PUBLIC, RSA_QUOTE, RSA_SIGNATURE)] {
		let key = attestation_key(area(public)).expect("a key that may attest");
		let verified = verify_quote(quote, signature, &key, &expected(public)).expect("a good quote");
		assert_eq!(verified.pcr_digest()[..8], [0x6d, 0x4b, 0xa6, 0x9b, 0x32, 0xb2, 0x52, 0x96]);
		assert_eq!((verified.clock().reset_count, verified.clock().restart_count), (2, 0));
	}
}

#[test]
fn a_quote_of_a_virtual_machine_is_signed_and_bound_to_something_else() {
	let key = attestation_key(area(MINI_PUBLIC)).expect("a key that may attest");
	assert_eq!(parse_quote(MINI_QUOTE).expect("a quote").extra_data, [0x00, 0x11, 0x22, 0x33]);
	let signer = parse_quote(MINI_QUOTE).expect("a quote").signer.try_into().expect("34 bytes");
	let expected = Expected { signer, extra_data: [0; 32], mask: 0x4fff };
	assert_eq!(verify_quote(MINI_QUOTE, MINI_SIGNATURE, &key, &expected), Err(QuoteRefusal::ExtraData));
}

#[test]
fn a_forged_magic_is_refused_though_a_restricted_key_signed_it() {
	let key = attestation_key(&public_of_pem(FORGER)).expect("a key that may attest");
	let Ok(Signature::Ecdsa { r, s }) = parse_signature(FORGED_SIGNATURE) else { panic!("an ECDSA signature") };
	let signature = EcdsaSignature::from_scalars(r, s).expect("scalars below the order");
	let signed = {
		use p256::ecdsa::signature::hazmat::PrehashVerifier;
		let sec1 = [&[4][..], &public_of_pem(FORGER)[22..54], &public_of_pem(FORGER)[56..88]].concat();
		let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(&sec1).expect("a point on the curve");
		key.verify_prehash(&sp_io::hashing::sha2_256(FORGED_QUOTE), &signature)
	};
	assert!(signed.is_ok(), "the fixture is signed");
	let refused = verify_quote(FORGED_QUOTE, FORGED_SIGNATURE, &key, &expected(ECC_PUBLIC));
	assert_eq!(refused, Err(QuoteRefusal::Magic));
}

fn order() -> QuoteOrder {
	let clock = Clock { reset_count: 2, restart_count: 0, clock_ms: 726 };
	QuoteOrder { extra_data: [7; 32], mask: MASK, pcr_digest: [9; 32], clock }
}

/// Signs a changed quote, so that nothing but the change can be the reason of a refusal.
fn refusal_of(change: impl FnOnce(&mut Vec<u8>)) -> QuoteRefusal {
	let tpm = SimulatedTpm::new(1);
	let mut attest = tpm.attest(&order());
	change(&mut attest);
	let signature = tpm.sign(&attest);
	judge(&tpm, &attest, &signature).expect_err("a changed quote")
}

fn judge(tpm: &SimulatedTpm, attest: &[u8], signature: &[u8]) -> Result<VerifiedQuote, QuoteRefusal> {
	let public = tpm.attestation_public();
	let key = attestation_key(&public).expect("a key that may attest");
	let signer = qualified_name(&name_digest(&tpm.endorsement_public()), &name_digest(&public));
	verify_quote(attest, signature, &key, &Expected { signer, extra_data: [7; 32], mask: MASK })
}

// Offsets in a quote of ours: 8 signer, 42 extraData, 76 clock, 92 safe, 101 selections, 105 selection, 111 digest.
#[test]
fn every_rule_of_a_quote_refuses_by_its_name() {
	let tpm = SimulatedTpm::new(1);
	let (attest, signature) = tpm.quote(&order());
	assert_eq!(judge(&tpm, &attest, &signature).map(|quote| quote.clock()), Ok(order().clock));
	assert_eq!(refusal_of(|quote| quote[0] = 0xfe), QuoteRefusal::Magic);
	assert_eq!(refusal_of(|quote| quote[5] = 0x17), QuoteRefusal::Type);
	assert_eq!(refusal_of(|quote| quote.push(0)), QuoteRefusal::Malformed);
	assert_eq!(refusal_of(|quote| quote.truncate(144)), QuoteRefusal::Malformed);
	assert_eq!(refusal_of(|quote| quote[92] = 2), QuoteRefusal::Malformed);
	assert_eq!(refusal_of(|quote| quote[12] ^= 1), QuoteRefusal::Signer);
	assert_eq!(refusal_of(|quote| quote[50] ^= 1), QuoteRefusal::ExtraData);
	assert_eq!(refusal_of(|quote| quote[92] = 0), QuoteRefusal::ClockUnsafe);
	assert_eq!(refusal_of(|quote| quote[106] = 0x04), QuoteRefusal::Bank);
	assert_eq!(refusal_of(|quote| quote[108] ^= 1), QuoteRefusal::Mask);
	assert_eq!(refusal_of(|quote| quote[101] = 1), QuoteRefusal::Malformed);
	let second = [0x00, 0x0b, 3, 0xff, 0x47, 0x00];
	let two_selections = |quote: &mut Vec<u8>| {
		quote[104] = 2;
		quote.splice(111..111, second);
	};
	assert_eq!(refusal_of(two_selections), QuoteRefusal::Selections);
	let no_selection = |quote: &mut Vec<u8>| {
		quote[104] = 0;
		quote.drain(105..111);
	};
	assert_eq!(refusal_of(no_selection), QuoteRefusal::Selections);
	let short_digest = |quote: &mut Vec<u8>| {
		quote[112] = 20;
		quote.truncate(133);
	};
	assert_eq!(refusal_of(short_digest), QuoteRefusal::Bank);
	let wide_bitmap = |quote: &mut Vec<u8>| {
		quote[107] = 5;
		quote.splice(111..111, [0, 0]);
	};
	assert_eq!(refusal_of(wide_bitmap), QuoteRefusal::Malformed);
}

#[test]
fn a_wider_bitmap_with_the_same_pcrs_is_the_same_selection() {
	let tpm = SimulatedTpm::new(1);
	let mut attest = tpm.attest(&order());
	attest[107] = 4;
	attest.insert(111, 0);
	assert!(judge(&tpm, &attest, &tpm.sign(&attest)).is_ok());
}

#[test]
fn signatures_are_refused_by_form_scheme_and_content() {
	let tpm = SimulatedTpm::new(1);
	let (attest, signature) = tpm.quote(&order());
	let with = |change: &dyn Fn(&mut Vec<u8>)| {
		let mut changed = signature.clone();
		change(&mut changed);
		judge(&tpm, &attest, &changed).map(|_| ())
	};
	assert_eq!(with(&|bytes| bytes.push(0)), Err(QuoteRefusal::SignatureMalformed));
	assert_eq!(with(&|bytes| bytes.truncate(71)), Err(QuoteRefusal::SignatureMalformed));
	assert_eq!(with(&|bytes| bytes[3] = 0x0c), Err(QuoteRefusal::Scheme), "SHA-384");
	assert_eq!(with(&|bytes| bytes[1] = 0x16), Err(QuoteRefusal::Scheme), "RSAPSS");
	assert_eq!(with(&|bytes| bytes[20] ^= 1), Err(QuoteRefusal::Signature));
	assert_eq!(with(&|bytes| bytes[6..38].fill(0)), Err(QuoteRefusal::Signature), "r is zero");
	assert_eq!(with(&|bytes| bytes[40..72].fill(0xff)), Err(QuoteRefusal::Signature), "s is above the order");
	assert_eq!(judge(&tpm, &attest, &SimulatedTpm::new(2).sign(&attest)).map(|_| ()), Err(QuoteRefusal::Signature));
	assert_eq!(judge(&tpm, &attest, RSA_SIGNATURE).map(|_| ()), Err(QuoteRefusal::Scheme), "not the key's scheme");
}

#[test]
fn a_high_s_is_fine_and_short_scalars_are_padded() {
	let tpm = SimulatedTpm::new(1);
	let (attest, signature) = tpm.quote(&order());
	let scalars: [u8; 32] = signature[40..72].try_into().expect("32 bytes");
	let low = EcdsaSignature::from_scalars([1; 32], scalars).expect("scalars below the order");
	let negated = -*low.s();
	let high: [u8; 32] = negated.to_bytes().into();
	let mut other = signature.clone();
	other[40..72].copy_from_slice(&high);
	assert!(judge(&tpm, &attest, &signature).is_ok() && judge(&tpm, &attest, &other).is_ok());

	let short = [&[0x00, 0x18, 0x00, 0x0b, 0, 1, 5, 0, 2, 1, 0][..]].concat();
	let Ok(Signature::Ecdsa { r, s }) = parse_signature(&short) else { panic!("an ECDSA signature") };
	assert_eq!((r[31], r[..31].iter().max(), s[30..].to_vec()), (5, Some(&0), vec![1, 0]));
	assert_eq!(parse_signature(&[0x00, 0x18, 0x00, 0x0b, 0, 0, 0, 1, 1]), Err(Malformed), "an empty scalar");
}

#[test]
fn an_rsa_signature_of_something_else_is_refused() {
	let key = attestation_key(area(RSA_PUBLIC)).expect("a key that may attest");
	let mut quote = RSA_QUOTE.to_vec();
	quote[80] ^= 1;
	let refused = verify_quote(&quote, RSA_SIGNATURE, &key, &expected(RSA_PUBLIC));
	assert_eq!(refused, Err(QuoteRefusal::Signature));
	let mut short = RSA_SIGNATURE[..261].to_vec();
	short[5] = 0xff;
	short[4] = 0;
	let refused = verify_quote(RSA_QUOTE, &short, &key, &expected(RSA_PUBLIC));
	assert_eq!(refused, Err(QuoteRefusal::Signature), "a signature shorter than the modulus");
}

fn changed(public: &[u8], at: usize, to: u8) -> Result<Scheme, KeyRefusal> {
	let mut area = area(public).to_vec();
	area[at] = to;
	attestation_key(&area).map(|key| key.scheme())
}

#[test]
fn only_restricted_signing_keys_with_a_fixed_scheme_may_attest() {
	assert_eq!(attestation_key(area(ECC_PUBLIC)).map(|key| key.scheme()), Ok(Scheme::Ecdsa));
	assert_eq!(attestation_key(area(RSA_PUBLIC)).map(|key| key.scheme()), Ok(Scheme::Rsassa));
	assert_eq!(attestation_key(area(EK_RSA)), Err(KeyRefusal::Attributes));
	assert_eq!(changed(ECC_PUBLIC, 5, 0x04), Err(KeyRefusal::Attributes), "not restricted");
	assert_eq!(changed(ECC_PUBLIC, 7, 0x70), Err(KeyRefusal::Attributes), "not fixed to its TPM");
	assert_eq!(changed(ECC_PUBLIC, 5, 0x07), Err(KeyRefusal::Attributes), "may decrypt");
	assert_eq!(changed(ECC_PUBLIC, 11, 0x06), Err(KeyRefusal::Attributes), "a symmetric algorithm");
	assert_eq!(changed(ECC_PUBLIC, 3, 0x0c), Err(KeyRefusal::Scheme), "named with SHA-384");
	assert_eq!(changed(ECC_PUBLIC, 13, 0x1a), Err(KeyRefusal::Scheme), "ECDAA");
	assert_eq!(changed(ECC_PUBLIC, 15, 0x04), Err(KeyRefusal::Scheme), "SHA-1");
	assert_eq!(changed(RSA_PUBLIC, 13, 0x16), Err(KeyRefusal::Scheme), "RSAPSS");
	assert_eq!(changed(RSA_PUBLIC, 1, 0x08), Err(KeyRefusal::Scheme), "an HMAC key");
	assert_eq!(changed(ECC_PUBLIC, 17, 0x04), Err(KeyRefusal::Size), "P-384");
	assert_eq!(changed(ECC_PUBLIC, 40, 0x00), Err(KeyRefusal::Size), "off the curve");
	assert_eq!(changed(RSA_PUBLIC, 16, 0x04), Err(KeyRefusal::Size), "1024 bits");
	assert_eq!(changed(RSA_PUBLIC, 21, 0x03), Err(KeyRefusal::Size), "exponent 3");
	assert_eq!(changed(RSA_PUBLIC, 24, 0x01), Err(KeyRefusal::Size), "a modulus with leading zeros");
	let mut longer = area(ECC_PUBLIC).to_vec();
	longer.push(0);
	assert_eq!(attestation_key(&longer), Err(KeyRefusal::Malformed));
}

#[test]
fn only_restricted_decryption_keys_endorse() {
	assert_eq!(endorsement_key(area(EK_RSA)), Ok(()));
	assert_eq!(endorsement_key(area(EK_ECC)), Ok(()));
	assert_eq!(endorsement_key(&SimulatedTpm::new(1).endorsement_public()), Ok(()));
	assert_eq!(endorsement_key(area(ECC_PUBLIC)), Err(KeyRefusal::Attributes));
	let with = |at: usize, to: u8| {
		let mut area = area(EK_RSA).to_vec();
		area[at] = to;
		endorsement_key(&area)
	};
	assert_eq!(with(3, 0x0c), Err(KeyRefusal::Scheme), "named with SHA-384");
	assert_eq!(with(43, 0x10), Err(KeyRefusal::Scheme), "nothing to encrypt under it");
	assert_eq!(with(1, 0x08), Err(KeyRefusal::Malformed), "an HMAC key");
	assert_eq!(with(50, 0x04), Err(KeyRefusal::Size), "1024 bits");
	assert_eq!(endorsement_key(&area(EK_ECC)[..100]), Err(KeyRefusal::Malformed));
}

#[test]
fn no_cut_or_single_changed_byte_is_read_as_something_else_than_itself() {
	let key = attestation_key(area(ECC_PUBLIC)).expect("a key that may attest");
	for length in 0..ECC_QUOTE.len() {
		assert!(verify_quote(&ECC_QUOTE[..length], ECC_SIGNATURE, &key, &expected(ECC_PUBLIC)).is_err());
		assert!(parse_quote(&ECC_QUOTE[..length]).is_err());
	}
	for length in 0..ECC_SIGNATURE.len() {
		let read = parse_signature(&ECC_SIGNATURE[..length]);
		assert_eq!(read, Err(Malformed), "{length} bytes of a signature");
	}
	for length in 0..area(ECC_PUBLIC).len() {
		assert!(attestation_key(&area(ECC_PUBLIC)[..length]).is_err());
	}
}

#[test]
fn quotes_are_ordered_by_resets_restarts_and_clock() {
	let at = |reset_count, restart_count, clock_ms| Clock { reset_count, restart_count, clock_ms };
	let last = at(2, 3, 500);
	assert_eq!(at(2, 3, 501).after(&last), Ok(()));
	assert_eq!(at(3, 0, 1).after(&last), Ok(()), "the clock may fall back over a reset");
	assert_eq!(at(2, 4, 1).after(&last), Ok(()));
	assert_eq!(last.after(&last), Err(ClockRefusal::Replayed));
	assert_eq!(at(2, 3, 499).after(&last), Err(ClockRefusal::Back));
	assert_eq!(at(2, 2, 900).after(&last), Err(ClockRefusal::Back));
	assert_eq!(at(1, 9, 900).after(&last), Err(ClockRefusal::Back));
}
