package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const fakeNode = `#!/bin/sh
if [ "$1" = --version ]; then echo "$FAKE_VERSION"; exit 0; fi
echo "ran $(basename "$1") $2"
`

// install lays a launcher, a bundle and a Node beside each other and returns the launcher.
func install(t *testing.T, launcher string, bundle bool) string {
	t.Helper()
	folder := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, []byte(text), 0o755); err != nil {
			t.Fatal(err)
		}
		return file
	}
	write("node", fakeNode)
	if bundle {
		write(bundleName, "")
	}
	content, err := os.ReadFile(launcher)
	if err != nil {
		t.Fatal(err)
	}
	return write("terraform-provider-logos_v0.1.0", string(content))
}

// launchers are the Go program, built now, and the shell script.
func launchers(t *testing.T) map[string]string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "launcher")
	if output, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	return map[string]string{"go": program, "sh": "terraform-provider-logos.sh"}
}

func run(program string, environment ...string) (string, error) {
	command := exec.Command(program, "argument")
	command.Env = append([]string{"PATH=/usr/bin:/bin"}, environment...)
	output, err := command.CombinedOutput()
	return strings.TrimSpace(string(output)), err
}

func TestBothLaunchersRunTheBundleBesideThem(t *testing.T) {
	for name, launcher := range launchers(t) {
		output, err := run(install(t, launcher, true), "FAKE_VERSION=v22.19.0")
		if err != nil || output != "ran "+bundleName+" argument" {
			t.Errorf("%s: %q %v", name, output, err)
		}
	}
}

func TestBothLaunchersRefuseAnOldLogosNode(t *testing.T) {
	for name, launcher := range launchers(t) {
		program := install(t, launcher, true)
		old := filepath.Join(filepath.Dir(program), "node")
		output, err := run(program, "FAKE_VERSION=v20.20.2", "LOGOS_NODE="+old)
		if err == nil || !strings.Contains(output, "LOGOS_NODE="+old+" is not a Node") {
			t.Errorf("%s: %q %v", name, output, err)
		}
	}
}

func TestBothLaunchersNameAMissingBundle(t *testing.T) {
	for name, launcher := range launchers(t) {
		output, err := run(install(t, launcher, false), "FAKE_VERSION=v24.0.0")
		if err == nil || !strings.Contains(output, bundleName+" is missing") {
			t.Errorf("%s: %q %v", name, output, err)
		}
	}
}
