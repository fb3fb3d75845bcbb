import { ScaleReader } from "../bytes/scale-reader.js";
import { concat, u32 } from "../bytes/scale-writer.js";
import type { Methods } from "./dispatcher.js";
import { type Node, stateAt } from "./node.js";
import type { Params } from "./params.js";

const CLASSES = ["normal", "operational", "mandatory"] as const;

/** `payment_*` of pallet-transaction-payment-rpc. */
export function paymentMethods(node: Node): Methods {
  const ask = (method: string, params: Params) => {
    const extrinsic = params.bytes(0, "extrinsic");
    const args = concat(extrinsic, u32(extrinsic.length));
    return new ScaleReader(node.chain.query(method, args, stateAt(node, params, 1)));
  };
  return {
    payment_queryInfo: (params) => {
      const reader = ask("TransactionPaymentApi_query_info", params);
      // Clients of this method expect the weight of before proof sizes: one number.
      const weight = reader.compact();
      reader.compact();
      return { weight, class: CLASSES[reader.u8()] ?? "normal", partialFee: reader.u128().toString() };
    },
    payment_queryFeeDetails: (params) => {
      const reader = ask("TransactionPaymentApi_query_fee_details", params);
      const fee = () => reader.u128().toString();
      const inclusionFee = reader.u8() === 0 ? null : { baseFee: fee(), lenFee: fee(), adjustedWeightFee: fee() };
      return { inclusionFee };
    },
  };
}
