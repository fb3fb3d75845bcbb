//! Logs and lists as a hub's agent would make them.
use super::{
	fraud::{state_leaf, AllowlistPath, Gap, Neighbour, StatePath},
	hashes::{extend, list_root, node, top, ALLOWLIST, PCR_STATE},
	ima::Entry,
};
use sp_core::H256;
use sp_io::hashing::sha2_256;

/// Siblings of a leaf, lowest first.
pub fn path_of(leaves: &[H256], index: usize) -> Vec<H256> {
	let (mut level, mut at, mut path) = (leaves.to_vec(), index, Vec::new());
	while level.len() > 1 {
		path.extend(level.get(at ^ 1));
		level = level.chunks(2).map(|pair| if let [l, r] = pair { node(l, r) } else { pair[0] }).collect();
		at /= 2;
	}
	path
}

/// Template data of ima-ng.
pub fn template(path: &str, digest: [u8; 32]) -> Vec<u8> {
	let digest = [b"sha256:\0", &digest[..]].concat();
	let name = [path.as_bytes(), &[0]].concat();
	[&(digest.len() as u32).to_le_bytes()[..], &digest, &(name.len() as u32).to_le_bytes(), &name].concat()
}

/// PCR 10 along a log.
#[derive(Clone)]
pub struct Log(pub Vec<H256>);

impl Log {
	/// From what each entry extends with.
	pub fn new(digests: &[[u8; 32]]) -> Self {
		let mut states = vec![H256::zero()];
		for digest in digests {
			states.push(extend(&states[states.len() - 1], digest));
		}
		Self(states)
	}

	pub fn of_templates(entries: &[Vec<u8>]) -> Self {
		Self::new(&entries.iter().map(|entry| sha2_256(entry)).collect::<Vec<_>>())
	}

	fn leaves(&self) -> Vec<H256> {
		self.0.iter().enumerate().map(|(index, state)| state_leaf(index as u32, state)).collect()
	}

	pub fn root(&self) -> H256 {
		list_root(PCR_STATE, self.0.len() as u32, &top(&self.leaves()))
	}

	pub fn length(&self) -> u32 {
		self.0.len() as u32 - 1
	}

	pub fn pcr10(&self) -> H256 {
		self.0[self.0.len() - 1]
	}

	pub fn path(&self, index: usize) -> StatePath {
		StatePath::truncate_from(path_of(&self.leaves(), index))
	}
}

/// What may be executed.
#[derive(Clone)]
pub struct Allowlist(pub Vec<H256>);

impl Allowlist {
	pub fn of_templates(entries: &[Vec<u8>]) -> Self {
		let mut leaves: Vec<H256> =
			entries.iter().map(|data| Entry::parse(data).expect("template data").leaf()).collect();
		leaves.sort();
		Self(leaves)
	}

	pub fn root(&self) -> H256 {
		list_root(ALLOWLIST, self.0.len() as u32, &top(&self.0))
	}

	pub fn neighbour(&self, index: usize) -> Neighbour {
		Neighbour { leaf: self.0[index], path: AllowlistPath::truncate_from(path_of(&self.0, index)) }
	}

	/// Where an entry would stand that is not in it.
	pub fn gap(&self, data: &[u8]) -> Gap {
		let wanted = Entry::parse(data).expect("template data").leaf();
		let index = self.0.partition_point(|leaf| *leaf < wanted);
		Gap {
			count: self.0.len() as u32,
			index: index as u32,
			left: index.checked_sub(1).map(|at| self.neighbour(at)),
			right: (index < self.0.len()).then(|| self.neighbour(index)),
		}
	}
}
