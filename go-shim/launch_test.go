//go:build unix

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// A stand-in for Node: tells its version, and what it was started with.
const fakeNode = "#!/bin/sh\n[ \"$1\" = --version ] && echo v24.0.0 && exit 0\necho \"$$ $1 [${NODE_OPTIONS:-}]\"\n"

func write(t *testing.T, path, content string, mode os.FileMode) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), mode); err != nil {
		t.Fatal(err)
	}
}

// launchers builds the Go program and copies the script, each into a folder of its own with a bundle, behind a link.
func launchers(t *testing.T) map[string]string {
	t.Helper()
	folder := t.TempDir()
	program := filepath.Join(folder, "go", "terraform-provider-logos_v0.1.0")
	if output, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	script, err := os.ReadFile("terraform-provider-logos.sh")
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, "sh", "terraform-provider-logos_v0.1.0"), string(script), 0o755)
	links := map[string]string{}
	for _, kind := range []string{"go", "sh"} {
		write(t, filepath.Join(folder, kind, "provider.mjs"), "", 0o644)
		link := filepath.Join(folder, "link-"+kind)
		if err := os.Symlink(filepath.Join(kind, "terraform-provider-logos_v0.1.0"), link); err != nil {
			t.Fatal(err)
		}
		links[kind] = link
	}
	return links
}

func TestBothLaunchersBecomeNodeWithTheBundleBesideThem(t *testing.T) {
	for kind, link := range launchers(t) {
		node := filepath.Join(t.TempDir(), "node")
		write(t, node, fakeNode, 0o755)
		command := exec.Command(link)
		command.Env = []string{"PATH=/usr/bin:/bin", "LOGOS_NODE=" + node, "NODE_OPTIONS=--inspect"}
		output, err := command.Output()
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		words := strings.Fields(string(output))
		if len(words) != 3 || !strings.HasSuffix(words[1], kind+"/provider.mjs") || words[2] != "[]" {
			t.Errorf("%s: %q", kind, output)
		}
		if want := command.Process.Pid; words[0] != strconv.Itoa(want) {
			t.Errorf("%s: Node is process %s, the launcher was %d", kind, words[0], want)
		}
	}
}

func TestBothLaunchersSayOnStandardOutputWhatIsMissing(t *testing.T) {
	for kind, link := range launchers(t) {
		command := exec.Command(link)
		command.Env = []string{"PATH=/usr/bin:/bin", "LOGOS_NODE=/nowhere/node"}
		output, err := command.Output()
		if err == nil || !strings.Contains(string(output), "/nowhere/node does not run") {
			t.Errorf("%s: %v %q", kind, err, output)
		}
	}
}

func TestBothLaunchersMissTheBundle(t *testing.T) {
	for kind, link := range launchers(t) {
		node := filepath.Join(t.TempDir(), "node")
		write(t, node, fakeNode, 0o755)
		real, _ := filepath.EvalSymlinks(link)
		if err := os.Remove(filepath.Join(filepath.Dir(real), "provider.mjs")); err != nil {
			t.Fatal(err)
		}
		command := exec.Command(link)
		command.Env = []string{"PATH=/usr/bin:/bin", "LOGOS_NODE=" + node}
		output, err := command.Output()
		if err == nil || !strings.Contains(string(output), "provider.mjs is missing") {
			t.Errorf("%s: %v %q", kind, err, output)
		}
	}
}
