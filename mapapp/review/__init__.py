"""What people said about incidents, and the incidents as corrected."""
