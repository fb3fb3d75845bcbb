//go:build unix

package main

import (
	"fmt"
	"syscall"
)

// become replaces this process by Node: Terraform waits for the process that it started, and kills no other.
func become(node, bundle string, environment []string) error {
	return fmt.Errorf("%s cannot be run: %w", node, syscall.Exec(node, []string{node, bundle}, environment))
}
