package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// findBundle returns the provider's program: beside the launcher, or built in its checkout. Beside, it must not be
// named like the provider: Terraform would take it for the executable.
func findBundle(here string) (string, error) {
	for _, candidate := range []string{
		filepath.Join(here, "provider.mjs"),
		filepath.Join(here, "..", "dist", "terraform-provider-logos.mjs"),
	} {
		if info, err := os.Stat(candidate); err == nil && info.Mode().IsRegular() {
			return candidate, nil
		}
	}
	return "", fmt.Errorf("provider.mjs is missing in %s. Install logos anew, or run npm run bundle in a checkout", here)
}

// environment leaves out what the practitioner set for other Node programs.
func environment(all []string) []string {
	kept := make([]string, 0, len(all))
	for _, entry := range all {
		if name, _, _ := strings.Cut(entry, "="); name != "NODE_OPTIONS" && name != "NODE_PATH" {
			kept = append(kept, entry)
		}
	}
	return kept
}
