/**
 * What a hub's sensors look for, as a program of bpftrace 0.17 to 0.23; its hash is the claim's rule set.
 *
 * The maps are those that `parseBpftraceRun` reads. They are printed with every heartbeat, so that the counts of a sensor
 * that is killed are not lost with it.
 */
export const HUB_SENSOR_SCRIPT = `
tracepoint:syscalls:sys_enter_execve { @matches["exec"] = count(); }
tracepoint:syscalls:sys_enter_execveat { @matches["exec"] = count(); }
tracepoint:syscalls:sys_enter_init_module { @matches["kernel-module"] = count(); }
tracepoint:syscalls:sys_enter_finit_module { @matches["kernel-module"] = count(); }
tracepoint:syscalls:sys_enter_ptrace /args->request == 16 || args->request == 0x4206/ { @matches["ptrace"] = count(); }
tracepoint:syscalls:sys_enter_bpf /args->cmd == 5/ { @matches["bpf-program"] = count(); }
tracepoint:syscalls:sys_enter_process_vm_writev { @matches["memory-write"] = count(); }
interval:ms:500 { @heartbeats = count(); print(@matches); print(@heartbeats); }
`;
