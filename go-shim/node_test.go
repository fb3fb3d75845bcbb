package main

import (
	"errors"
	"strings"
	"testing"
)

func versions(known map[string]string) func(string) (string, error) {
	return func(program string) (string, error) {
		if version, ok := known[program]; ok {
			return version, nil
		}
		return "", errors.New("no such program")
	}
}

func env(values map[string]string) func(string) string {
	return func(name string) string { return values[name] }
}

func TestLogosNodeIsTakenBeforeAnyOther(t *testing.T) {
	known := versions(map[string]string{"/own/node": "v22.19.0", "/here/node": "v24.0.0"})
	node, err := findNode("/here", env(map[string]string{"LOGOS_NODE": "/own/node"}), known)
	if err != nil || node != "/own/node" {
		t.Fatalf("got %q, %v", node, err)
	}
}

func TestLogosNodeThatIsTooOldIsAnErrorThatNamesIt(t *testing.T) {
	known := versions(map[string]string{"/own/node": "v22.18.9", "/here/node": "v24.0.0"})
	_, err := findNode("/here", env(map[string]string{"LOGOS_NODE": "/own/node"}), known)
	if err == nil || !strings.Contains(err.Error(), "/own/node is v22.18.9") {
		t.Fatalf("got %v", err)
	}
}

func TestTheNearestRecentNodeIsTaken(t *testing.T) {
	known := versions(map[string]string{"/here/node": "v20.1.0", "/bin/node": "v22.19.1", "/usr/bin/node": "v24.0.0"})
	node, err := findNode("/here", env(map[string]string{"PATH": "relative:/bin:/usr/bin"}), known)
	if err != nil || node != "/bin/node" {
		t.Fatalf("got %q, %v", node, err)
	}
}

func TestWithoutANodeTheErrorSaysWhatToDo(t *testing.T) {
	known := versions(map[string]string{"/bin/node": "v18.0.0"})
	_, err := findNode("/here", env(map[string]string{"PATH": "/bin"}), known)
	for _, part := range []string{"22.19", "/bin/node is v18.0.0", "LOGOS_NODE"} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Fatalf("%q is not in %v", part, err)
		}
	}
}

func TestVersionsAreComparedAsNumbers(t *testing.T) {
	for version, want := range map[string]bool{
		"v22.19.0": true, "v22.100.0": true, "v23.0.0": true, "v100.0.0": true,
		"v22.18.0": false, "v22.2.0": false, "v9.30.0": false, "22.19.0": false, "": false,
	} {
		if isRecent(version) != want {
			t.Errorf("%q: want %v", version, want)
		}
	}
}

func TestANodeThatLogosRunCheckedIsNotAskedAgain(t *testing.T) {
	checked := map[string]string{"LOGOS_NODE": "/own/node", "LOGOS_NODE_CHECKED": "/own/node"}
	node, err := findNode("/here", env(checked), func(string) (string, error) {
		t.Error("asked")
		return "", nil
	})
	if err != nil || node != "/own/node" {
		t.Errorf("%q %v", node, err)
	}
}
