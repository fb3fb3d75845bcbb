package main

import (
	"errors"
	"strings"
	"testing"
)

func environment(values map[string]string) func(string) string {
	return func(name string) string { return values[name] }
}

func versions(known map[string]string) func(string) (string, error) {
	return func(program string) (string, error) {
		if version, found := known[program]; found {
			return version, nil
		}
		return "", errors.New("not found")
	}
}

func TestVersionsAreJudgedByMajorThenMinor(t *testing.T) {
	for version, want := range map[string]bool{
		"v22.19.0": true, "v22.20.1": true, "v23.0.0": true, "v24.21.0": true, "v100.0.0": true,
		"v22.18.9": false, "v20.20.2": false, "22.19.0": false, "v22": false, "": false, "vx.y": false, "deno 2": false,
	} {
		if newEnough(version) != want {
			t.Errorf("%q: want %v", version, want)
		}
	}
}

func TestLogosNodeComesFirst(t *testing.T) {
	node, err := findNode(
		environment(map[string]string{"LOGOS_NODE": "/mine/node", "PATH": "/usr/bin"}), "/here",
		versions(map[string]string{"/mine/node": "v24.0.0", "/here/node": "v24.0.0", "/usr/bin/node": "v24.0.0"}))
	if err != nil || node != "/mine/node" {
		t.Fatal(node, err)
	}
}

func TestAWrongLogosNodeIsNamedAndNotPassedOver(t *testing.T) {
	for _, known := range []map[string]string{{}, {"/mine/node": "v20.20.2"}} {
		known["/usr/bin/node"] = "v24.0.0"
		_, err := findNode(environment(map[string]string{"LOGOS_NODE": "/mine/node", "PATH": "/usr/bin"}), "/here", versions(known))
		if err == nil || !strings.Contains(err.Error(), "LOGOS_NODE=/mine/node") {
			t.Fatal(err)
		}
	}
}

func TestTheNodeBesideTheProgramComesBeforePath(t *testing.T) {
	known := map[string]string{"/here/node": "v22.19.0", "/usr/bin/node": "v24.0.0"}
	node, err := findNode(environment(map[string]string{"PATH": "/usr/bin"}), "/here", versions(known))
	if err != nil || node != "/here/node" {
		t.Fatal(node, err)
	}
}

func TestOldNodesOnPathArePassedOver(t *testing.T) {
	known := map[string]string{"/a/node": "v20.20.2", "/b/node": "v24.0.0"}
	node, err := findNode(environment(map[string]string{"PATH": "/a:relative::/b"}), "/here", versions(known))
	if err != nil || node != "/b/node" {
		t.Fatal(node, err)
	}
}

func TestWithoutANodeTheErrorSaysWhatToDo(t *testing.T) {
	_, err := findNode(environment(map[string]string{"PATH": "/a"}), "/here", versions(nil))
	if err == nil || !strings.Contains(err.Error(), "LOGOS_NODE") || !strings.Contains(err.Error(), "22.19") {
		t.Fatal(err)
	}
}

func TestANodeThatLogosCheckedIsNotAskedAgain(t *testing.T) {
	values := map[string]string{"LOGOS_NODE": "/mine/node", "LOGOS_NODE_CHECKED": "/mine/node"}
	node, err := findNode(environment(values), "/here", versions(nil))
	if err != nil || node != "/mine/node" {
		t.Fatal(node, err)
	}
}
