// Judges a proof with the packages of Go's checksum database, which are none of ours:
// golang.org/x/mod/sumdb/note and .../tlog.
//
//	main VERIFIER_KEY NOTE INDEX LEAF_HASH PATH        an inclusion proof
//	main VERIFIER_KEY NOTE1 NOTE2 PROOF                a consistency proof
//	main VERIFIER_KEY BUNDLE                           an evidence bundle
//
// NOTE, NOTE1, NOTE2 and the proofs are files; a proof has one hash in base64 a line.
package main

import (
	"archive/zip"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
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
	case 2:
		return bundle(args[0], args[1])
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

type manifest struct {
	Case         string `json:"case"`
	LastSequence int    `json:"lastSequence"`
	Events       int    `json:"events"`
	Proofs       string `json:"proofs"`
	Files        []struct {
		Name   string `json:"name"`
		Sha256 string `json:"sha256"`
	} `json:"files"`
}

type envelope struct {
	Seq       int64  `json:"seq"`
	Stream    string `json:"stream"`
	StreamSeq int    `json:"streamSeq"`
	Payload   string `json:"payload"`
	Meta      string `json:"meta"`
}

// What the manifest lists is there, the manifest and the checkpoint are signed, each event is in the tree,
// its content is what the entry vouches for, and the numbers of the case have no gap.
func bundle(key, file string) error {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return err
	}
	archive, err := zip.OpenReader(file)
	if err != nil {
		return err
	}
	defer archive.Close()
	files := map[string][]byte{}
	for _, one := range archive.File {
		in, err := one.Open()
		if err != nil {
			return err
		}
		if files[one.Name], err = io.ReadAll(in); err != nil {
			return err
		}
	}
	signed := append(append(append([]byte{}, files["manifest.json"]...), '\n'), files["manifest.sig"]...)
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return err
	}
	var listed manifest
	if err := json.Unmarshal([]byte(opened.Text), &listed); err != nil {
		return err
	}
	if listed.Events == 0 || len(listed.Files)+listed.Events+2 != len(files) {
		return fmt.Errorf("files are missing or too many")
	}
	for _, one := range listed.Files {
		if fmt.Sprintf("%x", sha256.Sum256(files[one.Name])) != one.Sha256 {
			return fmt.Errorf("%s is another file", one.Name)
		}
	}
	proofs := sha256.New()
	for i := 0; i < listed.Events; i++ {
		proofs.Write(files[fmt.Sprintf("proofs/%07d.tlog-proof", i)])
	}
	if fmt.Sprintf("%x", proofs.Sum(nil)) != listed.Proofs {
		return fmt.Errorf("a proof is another file")
	}
	checkpoint, err := note.Open(files["checkpoint"], note.VerifierList(verifier))
	if err != nil {
		return err
	}
	head := strings.Split(checkpoint.Text, "\n")
	size, err := strconv.ParseInt(head[1], 10, 64)
	if err != nil {
		return err
	}
	root, err := hash(head[2])
	if err != nil {
		return err
	}
	return events(listed, files, size, root)
}

func events(listed manifest, files map[string][]byte, size int64, root tlog.Hash) error {
	lines := func(name string) []string { return strings.Split(string(files[name]), "\n") }
	envelopes, payloads := lines("events/envelopes.ndjson"), lines("events/payloads.ndjson")
	metadata, salts := lines("events/metadata.ndjson"), lines("events/salts.txt")
	for _, all := range [][]string{envelopes, payloads, metadata, salts} {
		if len(all) != listed.Events+1 || all[listed.Events] != "" {
			return fmt.Errorf("a line is missing or too many")
		}
	}
	last := -1
	for i := 0; i < listed.Events; i++ {
		var entry envelope
		if err := json.Unmarshal([]byte(envelopes[i]), &entry); err != nil {
			return err
		}
		proof := strings.SplitN(string(files[fmt.Sprintf("proofs/%07d.tlog-proof", i)]), "\n\n", 2)
		var path []tlog.Hash
		for _, line := range strings.Split(proof[0], "\n")[3:] {
			h, err := hash(line)
			if err != nil {
				return err
			}
			path = append(path, h)
		}
		if err := tlog.CheckRecord(path, size, root, entry.Seq, tlog.RecordHash([]byte(envelopes[i]))); err != nil {
			return fmt.Errorf("event %d: %v", i, err)
		}
		if salt := strings.Split(salts[i], " "); salts[i] == "- -" {
			if payloads[i] != "null" || metadata[i] != "null" {
				return fmt.Errorf("nothing vouches for event %d", i)
			}
		} else if len(salt) != 2 {
			return fmt.Errorf("event %d has no salts", i)
		} else {
			payload := fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(salt[0]+"\n"+payloads[i])))
			meta := fmt.Sprintf("sha256:%x", sha256.Sum256([]byte(salt[1]+"\n"+metadata[i])))
			if payload != entry.Payload || meta != entry.Meta {
				return fmt.Errorf("event %d is another one", i)
			}
		}
		if entry.Stream == listed.Case {
			if last++; entry.StreamSeq != last {
				return fmt.Errorf("an event is missing before %d", i)
			}
		}
	}
	if last != listed.LastSequence {
		return fmt.Errorf("the last events are missing")
	}
	return nil
}
