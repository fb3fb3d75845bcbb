//go:build !unix

package main

import "errors"

// become needs a system that can replace a process by another.
func become(_, _ string, _ []string) error {
	return errors.New("there is no logos provider for this system; use Linux or macOS")
}
