package fairwell.command.paper;

import fairwell.kernel.signature.ReliableSignature;
import fairwell.papers.check.Trust;

/**
 * Whose signatures are taken.
 *
 * @param provider its name in events
 * @param trust the authorities of its certificates and time stamps
 * @param evidence what it shows about a signer
 */
public record TrustedSigner(String provider, Trust trust, ReliableSignature.Evidence evidence) {}
