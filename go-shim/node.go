package main

import (
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// The oldest Node that runs the bundle: the first with everything that node:sqlite and node:zlib must offer.
const (
	minMajor = 22
	minMinor = 19
)

var errTooOld = errors.New("too old or no Node")

// versionOf asks a program for its version, such as "v24.1.0".
func versionOf(program string) (string, error) {
	output, err := exec.Command(program, "--version").Output()
	return strings.TrimSpace(string(output)), err
}

// findNode returns the Node to run: the one that LOGOS_NODE names, one in folder, or the first on PATH that is new enough.
func findNode(getenv func(string) string, folder string, version func(string) (string, error)) (string, error) {
	if named := getenv("LOGOS_NODE"); named != "" {
		// The one that ran `logos` comes with this mark: asking again would cost every plan a start of Node.
		if getenv("LOGOS_NODE_CHECKED") == named {
			return named, nil
		}
		if err := check(named, version); err != nil {
			return "", fmt.Errorf("LOGOS_NODE=%s is not a Node ≥ %d.%d (%w); unset it or point it to one",
				named, minMajor, minMinor, err)
		}
		return named, nil
	}
	for _, directory := range append([]string{folder}, filepath.SplitList(getenv("PATH"))...) {
		candidate := filepath.Join(directory, "node")
		if directory == "" || !filepath.IsAbs(candidate) {
			continue
		}
		if check(candidate, version) == nil {
			return candidate, nil
		}
	}
	return "", fmt.Errorf("no Node ≥ %d.%d is on PATH; install one, or set LOGOS_NODE to it", minMajor, minMinor)
}

// check tells why a program is not a Node that is new enough.
func check(program string, version func(string) (string, error)) error {
	text, err := version(program)
	if err != nil {
		return err
	}
	if !newEnough(text) {
		return fmt.Errorf("%w: %q", errTooOld, text)
	}
	return nil
}

// newEnough judges a version such as "v24.1.0".
func newEnough(version string) bool {
	major, rest, found := strings.Cut(strings.TrimPrefix(version, "v"), ".")
	minor, _, _ := strings.Cut(rest, ".")
	majorNumber, majorErr := strconv.Atoi(major)
	minorNumber, minorErr := strconv.Atoi(minor)
	if !found || majorErr != nil || minorErr != nil || !strings.HasPrefix(version, "v") {
		return false
	}
	return majorNumber > minMajor || (majorNumber == minMajor && minorNumber >= minMinor)
}
