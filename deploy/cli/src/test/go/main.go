// Judges a proof with the packages of Go's checksum database, which are none of ours:
// golang.org/x/mod/sumdb/note and .../tlog.
//
//	main VERIFIER_KEY NOTE INDEX LEAF_HASH PATH        an inclusion proof
//	main VERIFIER_KEY NOTE1 NOTE2 PROOF                a consistency proof
//
// NOTE, NOTE1, NOTE2 and the proofs are files; a proof has one hash in base64 a line.
package main

import (
	"encoding/base64"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
	fmt.Println("good")
}

func run(args []string) error {
	switch len(args) {
	case 5:
		size, root, err := head(args[0], args[1])
		if err != nil {
			return err
		}
		index, err := strconv.ParseInt(args[2], 10, 64)
		if err != nil {
			return err
		}
		leaf, err := hash(args[3])
		if err != nil {
			return err
		}
		path, err := hashes(args[4])
		if err != nil {
			return err
		}
		return tlog.CheckRecord(path, size, root, index, leaf)
	case 4:
		size1, root1, err := head(args[0], args[1])
		if err != nil {
			return err
		}
		size2, root2, err := head(args[0], args[2])
		if err != nil {
			return err
		}
		proof, err := hashes(args[3])
		if err != nil {
			return err
		}
		return tlog.CheckTree(proof, size2, root2, size1, root1)
	}
	return fmt.Errorf("wrong call")
}

func head(key, file string) (int64, tlog.Hash, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return 0, tlog.Hash{}, err
	}
	bytes, err := os.ReadFile(file)
	if err != nil {
		return 0, tlog.Hash{}, err
	}
	opened, err := note.Open(bytes, note.VerifierList(verifier))
	if err != nil {
		return 0, tlog.Hash{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return 0, tlog.Hash{}, err
	}
	root, err := hash(lines[2])
	return size, root, err
}

func hash(text string) (tlog.Hash, error) {
	var h tlog.Hash
	bytes, err := base64.StdEncoding.DecodeString(text)
	if err == nil && copy(h[:], bytes) != len(h) {
		err = fmt.Errorf("no hash: %s", text)
	}
	return h, err
}

func hashes(file string) ([]tlog.Hash, error) {
	bytes, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var all []tlog.Hash
	for _, line := range strings.Fields(string(bytes)) {
		h, err := hash(line)
		if err != nil {
			return nil, err
		}
		all = append(all, h)
	}
	return all, nil
}
