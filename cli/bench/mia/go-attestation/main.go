// Replays a TCG event log against PCR values, as go-attestation's users do, and prints the milliseconds of each run.
//
//	go-attestation <log> <pcrs> <runs>
//
// <pcrs> is a file of lines "index hex".
package main

import (
	"crypto"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/google/go-attestation/attest"
)

func main() {
	if err := run(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(logFile, pcrFile, count string) error {
	runs, err := strconv.Atoi(count)
	if err != nil {
		return err
	}
	raw, err := os.ReadFile(logFile)
	if err != nil {
		return err
	}
	pcrs, err := readPCRs(pcrFile)
	if err != nil {
		return err
	}
	for range runs {
		started := time.Now()
		log, err := attest.ParseEventLog(raw)
		if err != nil {
			return err
		}
		if _, err := log.Verify(pcrs); err != nil {
			return err
		}
		fmt.Println(float64(time.Since(started).Microseconds()) / 1000)
	}
	return nil
}

func readPCRs(file string) ([]attest.PCR, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var pcrs []attest.PCR
	for line := range strings.Lines(string(text)) {
		pcr := attest.PCR{DigestAlg: crypto.SHA256}
		if _, err := fmt.Sscanf(line, "%d %x", &pcr.Index, &pcr.Digest); err != nil {
			return nil, err
		}
		pcrs = append(pcrs, pcr)
	}
	return pcrs, nil
}
