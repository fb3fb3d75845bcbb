// terraform-provider-logos is what Terraform starts: it finds a Node that is new enough and becomes it, running the
// provider's bundle beside this program. The shell script of the same name does the same where Go is not wanted.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"syscall"
)

const bundleName = "terraform-provider-logos.mjs"

func main() {
	err := start()
	// Reached only if nothing was started. Terraform shows what a provider writes to stderr.
	fmt.Fprintf(os.Stderr, "terraform-provider-logos: %v\n", err)
	os.Exit(1)
}

// start replaces this process by Node with the bundle: Terraform then talks to, signals and waits for that very process.
func start() error {
	program, err := os.Executable()
	if err != nil {
		return fmt.Errorf("this program does not know where it is: %w", err)
	}
	bundle := filepath.Join(filepath.Dir(program), bundleName)
	if _, err := os.Stat(bundle); err != nil {
		return fmt.Errorf("%s is missing; install the provider whole: %w", bundle, err)
	}
	node, err := findNode(os.Getenv, filepath.Dir(program), versionOf)
	if err != nil {
		return err
	}
	argv := append([]string{node, bundle}, os.Args[1:]...)
	return fmt.Errorf("%s does not start: %w", node, syscall.Exec(node, argv, os.Environ()))
}
