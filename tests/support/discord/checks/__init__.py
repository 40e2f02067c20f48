"""What Discord checks before it does anything: limits of messages, components, modals and commands."""
