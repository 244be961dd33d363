"""Runs a program on a terminal of its own: prints what it showed, then its exit code.

Arguments: text to type once a line ends with ": " ("" for none), then the command line. Of several
texts, with the character RS between them, each answers one question.
"""
import os
import pty
import sys

typed, command = [text.encode() for text in sys.argv[1].split("\x1e")], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
shown = b""
while True:
    try:
        data = os.read(terminal, 65536)
    except OSError:
        break
    if not data:
        break
    shown += data
    if typed and typed[0] and shown.endswith(b": "):
        os.write(terminal, typed.pop(0))
_, status = os.waitpid(pid, 0)
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(status))
