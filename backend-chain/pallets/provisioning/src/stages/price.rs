//! What an hour costs.
use super::{Plan, Stage};
use crate::Config;
use logos_primitives::{AttributeKind, RefusalReason};

/// The price, a pure function of type and attributes, is at most what the tenant allows.
pub struct Price;

impl<T: Config> Stage<T> for Price {
	fn judge(&self, plan: &mut Plan<T>) {
		let (Some(request), Some(machine_type)) = (&plan.request, &plan.machine_type) else { return };
		let open = plan
			.unknown
			.iter()
			.filter_map(|name| machine_type.spec(name))
			.any(|spec| spec.unit_price > 0 && matches!(spec.kind, AttributeKind::Uint { .. }));
		if open {
			return;
		}
		let price = machine_type.price(&plan.attributes);
		let above = request.max_price.is_some_and(|max| price > max);
		plan.price = Some(price);
		if above {
			plan.refuse(Some(b"max_price_per_hour"), RefusalReason::PriceAboveMax { price });
		}
	}
}
