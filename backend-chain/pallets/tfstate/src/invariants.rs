//! What always holds.
#![cfg(any(test, feature = "try-runtime"))]
use crate::{revisions::hash, Chunks, Config, Pallet, Revisions, Workspaces};
use frame_support::ensure;
use sp_core::H256;
use sp_io::hashing::blake2_256;

impl<T: Config> Pallet<T> {
	/// - Every workspace has all revisions from the oldest to the head, each naming the one before, with all its bytes.
	/// - Nonces in use were given.
	/// - Nothing else is stored.
	pub fn do_try_state() -> Result<(), sp_runtime::TryRuntimeError> {
		let (mut revisions, mut bytes) = (0usize, 0usize);
		for (key, workspace) in Workspaces::<T>::iter() {
			ensure!(key == Self::key(&workspace.owner, &workspace.name), "a workspace is kept under its key");
			ensure!(workspace.lineage.is_some() == (workspace.head > 0), "the first revision fixes the lineage");
			let given = workspace.lock.as_ref().is_none_or(|lock| lock.nonce < workspace.next_nonce);
			ensure!(given, "a nonce in use was given");
			let mut previous = None;
			for number in workspace.oldest..=workspace.head {
				let revision = Revisions::<T>::get(key, number).ok_or("revisions have no gaps")?;
				ensure!(
					previous.is_none_or(|hash| hash == revision.header.previous_hash),
					"a revision names the one before"
				);
				let ciphertext = Self::bytes(key, number, revision.header.size_bytes);
				ensure!(revision.header.ciphertext_hash == H256(blake2_256(&ciphertext)), "a revision has its bytes");
				previous = Some(hash(number, &revision.header));
				revisions += 1;
				bytes += ciphertext.len();
			}
			ensure!(previous.is_none_or(|hash| hash == workspace.head_hash), "the head is the newest revision");
		}
		ensure!(Revisions::<T>::iter().count() == revisions, "every revision belongs to a workspace");
		ensure!(Chunks::<T>::iter_values().map(|chunk| chunk.len()).sum::<usize>() == bytes, "so does every chunk");
		Ok(())
	}
}
