// Command terraform-provider-logos is what Terraform starts: it finds Node and the provider's bundle and becomes Node.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run(); err != nil {
		// Terraform shows the first line of standard output, and nothing of standard error.
		fmt.Printf("The logos provider cannot start: %v\n", err)
		os.Exit(1)
	}
}

func run() error {
	here, err := folder()
	if err != nil {
		return err
	}
	node, err := findNode(here, os.Getenv, nodeVersion)
	if err != nil {
		return err
	}
	bundle, err := findBundle(here)
	if err != nil {
		return err
	}
	return become(node, bundle, environment(os.Environ()))
}

// folder is where this program lies; Terraform starts it through a link.
func folder() (string, error) {
	self, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("its own path is unknown: %w", err)
	}
	real, err := filepath.EvalSymlinks(self)
	if err != nil {
		return "", fmt.Errorf("its own folder cannot be read: %w", err)
	}
	return filepath.Dir(real), nil
}
