/** The System V calling convention of x86-64 (psABI 1.0). */
package kit.backend.x86_64.abi;
