/**
 * The ledger: a Merkle tree over one envelope per stored event (RFC 6962), signed and proven in the
 * text formats of C2SP (signed-note, tlog-checkpoint, tlog-tiles, tlog-proof, tlog-cosignature,
 * tlog-witness). Nothing here is our invention, so that others can verify it without us.
 */
@NullMarked
package fairwell.kernel.ledger;

import org.jspecify.annotations.NullMarked;
